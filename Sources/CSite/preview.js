// Reloads the page when the site has changed; only a preview has this script.
new EventSource("/.metro-events").onmessage = function () { location.reload(); };
