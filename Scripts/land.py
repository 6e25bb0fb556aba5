#!/usr/bin/env python3
"""Prints the outline of the land as SVG, from the countries in a wheel of geopandas.

The projection is Equal Earth (Šavrič, Patterson, Jenny 2018), as in `Projection.swift`: 1,000 units
are the width of the world.
"""

import math
import struct
import sys
import zipfile

from shapely.geometry import Polygon
from shapely.ops import unary_union

SHAPES = "geopandas/datasets/naturalearth_lowres/naturalearth_lowres.shp"
WIDTH = 1000
A = (1.340264, -0.081106, 0.000893, 0.003796)
M = math.sqrt(3) / 2


def projected(longitude, latitude):
    angle = math.asin(M * math.sin(math.radians(latitude)))
    square = angle * angle
    sixth = square ** 3
    slope = A[0] + 3 * A[1] * square + sixth * (7 * A[2] + 9 * A[3] * square)
    x = math.radians(longitude) * math.cos(angle) / (M * slope)
    y = angle * (A[0] + A[1] * square + sixth * (A[2] + A[3] * square))
    return x, y


def polygons(data):
    """Yields the rings of each shape of a shapefile as one geometry."""
    place = 100
    while place < len(data):
        length = struct.unpack(">i", data[place + 4:place + 8])[0] * 2
        kind, = struct.unpack("<i", data[place + 8:place + 12])
        if kind == 5:
            parts, points = struct.unpack("<ii", data[place + 44:place + 52])
            starts = struct.unpack(f"<{parts}i", data[place + 52:place + 52 + 4 * parts])
            numbers = struct.unpack(
                f"<{2 * points}d", data[place + 52 + 4 * parts:place + 8 + length])
            pairs = list(zip(numbers[::2], numbers[1::2]))
            for start, end in zip(starts, [*starts[1:], points]):
                yield Polygon(pairs[start:end]).buffer(0)
        place += 8 + length


def main():
    with zipfile.ZipFile(sys.argv[1]) as wheel:
        land = unary_union(list(polygons(wheel.read(SHAPES))))
    # Borders leave slivers, and an outline of this size shows no tenth of a degree.
    land = land.buffer(0.05).buffer(-0.05).simplify(0.1)
    scale = WIDTH / 2 / projected(180, 0)[0]
    height = round(2 * scale * projected(0, 90)[1])
    path = []
    for polygon in sorted(land.geoms, key=lambda one: one.bounds):
        for ring in [polygon.exterior, *polygon.interiors]:
            points = []
            for longitude, latitude in ring.coords:
                x, y = projected(longitude, latitude)
                point = (round(WIDTH / 2 + scale * x), round(height / 2 - scale * y))
                if not points or points[-1] != point:
                    points.append(point)
            if len(points) < 4:
                continue
            steps = [(b[0] - a[0], b[1] - a[1]) for a, b in zip(points, points[1:-1])]
            text = "".join(f"{x}{'' if y < 0 else ' '}{y} " for x, y in steps).strip()
            path.append(f"M{points[0][0]} {points[0][1]}l{text}z".replace(" -", "-"))
    print(
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}">'
        f'<path fill="#8a949c" fill-rule="evenodd" d="{"".join(path)}"/></svg>')


main()
