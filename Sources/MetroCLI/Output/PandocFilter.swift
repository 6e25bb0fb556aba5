extension Pandoc {
  /// A filter in Lua, which pandoc runs on the document.
  ///
  /// In a document for a word processor, pandoc gives all columns of a table the same width and the type
  /// of the text. The filter uses no function that pandoc 2.17 of Debian 12 lacks.
  static let filter = #"""
    -- Sets tables in small type, and divides the width of the page among columns by the length of their texts.
    local page, longest, size = 112, 36, 17

    local function width(text)
      local sum = 0
      for _, code in utf8.codes(text) do
        local isWide = code >= 0x1100 and code <= 0x115F or code >= 0x2580 and code <= 0x259F
          or code >= 0x2E80 and code <= 0xD7FF or code >= 0xF900 and code <= 0xFFEF
        local isBroad = code >= 65 and code <= 90 or code == 109 or code == 119
        sum = sum + (isWide and 1.6 or isBroad and 1.4 or 1)
      end
      return sum
    end

    local direction = ''

    local function small(text, weight)
      local escaped = text:gsub('&', '&amp;'):gsub('<', '&lt;'):gsub('>', '&gt;')
      return pandoc.RawInline('openxml', '<w:r><w:rPr>' .. (weight or '')
        .. '<w:sz w:val="' .. size .. '" /><w:szCs w:val="' .. size .. '" />' .. direction .. '</w:rPr><w:t xml:space="preserve">'
        .. escaped .. '</w:t></w:r>')
    end

    local strong = {
      Strong = function(one) return small(pandoc.utils.stringify(one), '<w:b /><w:bCs />') end
    }

    -- A bar of blocks, which are three bytes each, takes more room than as many letters.
    local bars = {
      Str = function(one)
        local rest, count = one.text:gsub('\xE2\x96[\x88-\x8F]', '')
        if rest == '' and count > 0 then
          return pandoc.Str(string.rep('\u{2588}', math.max(1, math.floor(count * 0.6 + 0.5))))
        end
      end
    }

    local plain = {
      Str = function(one) return small(one.text) end,
      Space = function() return small(' ') end,
      SoftBreak = function() return small(' ') end,
    }

    local function narrow(one)
      one = pandoc.walk_block(one, bars)
      local text, word = {}, {}
      local function take(rows)
        for _, row in ipairs(rows) do
          for index, cell in ipairs(row.cells or row[2]) do
            local content = pandoc.utils.stringify(cell.contents)
            text[index] = math.min(longest, math.max(text[index] or 4, width(content)))
            for part in content:gmatch('%S+') do
              word[index] = math.min(longest, math.max(word[index] or 4, width(part)))
            end
          end
        end
      end
      take(one.head.rows or one.head[2])
      for _, body in ipairs(one.bodies) do take(body.body) end
      local texts, words = 0, 0
      for index = 1, #one.colspecs do
        text[index] = (text[index] or 4) + 5
        word[index] = (word[index] or 4) + 5
        texts, words = texts + text[index], words + word[index]
      end
      -- Every column has room for its longest word; the others share what remains.
      local share = texts > page and math.max(0, page - words) / math.max(1, texts - words) or 1
      local whole = math.max(page, words)
      -- Where even the longest words are wider than the page, the type is smaller.
      size = math.max(12, math.min(17, math.floor(16 * page / words)))
      for index = 1, #one.colspecs do
        one.colspecs[index][2] = (word[index] + (text[index] - word[index]) * share) / whole
      end
      return pandoc.walk_block(pandoc.walk_block(one, strong), plain)
    end

    function Pandoc(document)
      if document.meta.dir and pandoc.utils.stringify(document.meta.dir) == 'rtl' then
        direction = '<w:rtl />'
      end
      local blocks = pandoc.walk_block(pandoc.Div(document.blocks), { Table = narrow }).content
      return pandoc.Pandoc(blocks, document.meta)
    end
    """#
}
