-- A filter for pandoc: makes the tree of a Word, ODT, RTF or HTML file one that Markdown can hold
-- without losing anything. The program puts tables in front of it (converted.cpp), made of the lists
-- in share/words: `sections` (what people call parts of a document, and what the part holds), `heads`
-- (labels that stand before one value), `facts` (columns of a table that has a fact in each row) and
-- other `columns`; and, of an HTML file's style sheet, the classes of `struck` and `bold` text.

local utils = pandoc.utils

local function bare(text)
  text = pandoc.text.lower(text):gsub('%b()', ' '):gsub("['’]", '')
  return (text:gsub('[%p%s]+', ' '):gsub('^ ', ''):gsub(' $', ''))
end

local function words_of(cell) return bare(utils.stringify(cell.contents)) end
local function is_empty(cell) return #cell.contents == 0 or utils.stringify(cell.contents) == '' end
local function is_text(block) return block.t == 'Para' or block.t == 'Plain' end

local function each(list, holds)
  for _, one in ipairs(list) do if not holds(one) then return false end end
  return true
end

local function has_break(block)
  local found = false
  pandoc.walk_block(block, {LineBreak = function() found = true end})
  return found
end

-- One line of text at most.
local function is_line(cell)
  local blocks = cell.contents
  return #blocks == 0 or (#blocks == 1 and is_text(blocks[1]) and not has_break(blocks[1]))
end

local function holds_only_text(cell) return each(cell.contents, is_text) end

-- Bullets that are typed as text.
local bullets = {}
for _, sign in ipairs {'•', '·', '▪', '●', '○', '■', '◦', '‣'} do bullets[sign] = true end

local function begins_with_bullet(line)
  return #line > 2 and line[1].t == 'Str' and bullets[line[1].text] and line[2].t == 'Space'
end

-- A paragraph's lines, as lists of inlines without bullets.
local function lines_of(block)
  local lines = {pandoc.List {}}
  for _, inline in ipairs(block.content) do
    if inline.t == 'LineBreak' then
      lines[#lines + 1] = pandoc.List {}
    else
      lines[#lines]:insert(inline)
    end
  end
  for _, line in ipairs(lines) do
    if begins_with_bullet(line) then
      line:remove(1)
      line:remove(1)
      line.was_bullet = true
    end
  end
  return pandoc.List(lines):filter(function(line) return utils.stringify(line):match('%S') end)
end

-- All of a cell on one line: its paragraphs and items parted by ";".
local function on_one_line(cell)
  local line = pandoc.List {}
  local function add(inlines)
    if #line > 0 then
      if not utils.stringify(line):match('[.;:,!?]%s*$') then line:insert(pandoc.Str ';') end
      line:insert(pandoc.Space())
    end
    line:extend(inlines)
  end
  local function add_blocks(blocks)
    for _, block in ipairs(blocks) do
      if is_text(block) then
        for _, inlines in ipairs(lines_of(block)) do add(inlines) end
      elseif block.t == 'BulletList' or block.t == 'OrderedList' then
        for _, item in ipairs(block.content) do add_blocks(item) end
      else
        add(utils.blocks_to_inlines({block}))
      end
    end
  end
  add_blocks(cell.contents)
  return line
end

-- A cell of a table with all its lines: "- one<br>- two". The reader of documents parts them again.
local function lines_of_cell(cell)
  local lines = pandoc.List {}
  local function add_blocks(blocks, mark)
    for _, block in ipairs(blocks) do
      if is_text(block) then
        for _, inlines in ipairs(lines_of(block)) do
          local line = pandoc.List {}
          line:extend(inlines)
          lines:insert {mark = mark or inlines.was_bullet, text = line}
        end
      elseif block.t == 'BulletList' or block.t == 'OrderedList' then
        for _, item in ipairs(block.content) do add_blocks(item, true) end
      else
        lines:insert {mark = mark, text = utils.blocks_to_inlines({block})}
      end
    end
  end
  add_blocks(cell.contents, false)
  local all = pandoc.List {}
  for _, line in ipairs(lines) do
    if #all > 0 then all:insert(pandoc.RawInline('markdown', '<br>')) end
    if line.mark and #lines > 1 then all:extend {pandoc.Str '-', pandoc.Space()} end
    all:extend(line.text)
  end
  return all
end

local function label(inlines) return pandoc.Para {pandoc.Strong(inlines)} end

-- A paragraph as a list with a bullet a line.
local function bulleted(block)
  local items = pandoc.List {}
  for _, line in ipairs(lines_of(block)) do items:insert {pandoc.Plain(line)} end
  return pandoc.BulletList(items)
end

-- A cell's blocks below a label. What Markdown would run together is one bullet a line.
local function as_facts(blocks)
  local result = pandoc.List {}
  for _, block in ipairs(blocks) do
    if is_text(block) then block = bulleted(block) end
    local last = result[#result]
    if last and last.t == 'BulletList' and block.t == 'BulletList' then
      last.content:extend(block.content)
    elseif block.t ~= 'BulletList' or #block.content > 0 then
      result:insert(block)
    end
  end
  return result
end

local function rows_of(t)
  local rows = pandoc.List {}
  rows:extend(t.head.rows or {})
  for _, body in ipairs(t.bodies) do
    rows:extend(body.head)
    rows:extend(body.body)
  end
  rows:extend(t.foot.rows or {})
  return rows:map(function(row) return row.cells end)
      :filter(function(cells) return not each(cells, is_empty) end)
end

local function is_label(cell)
  if not is_line(cell) or is_empty(cell) then return false end
  local text = utils.stringify(cell.contents)
  local words = bare(text)
  return #text <= 60 and (heads[words] or sections[words] or text:match(':%s*$')) and true
end

-- "| Date | May 5 |", "| Next steps | (a list) |": labels with what belongs to them.
local function rows_with_labels(rows, result)
  for _, cells in ipairs(rows) do
    local first = cells[1]
    if is_empty(first) or not is_line(first) or #cells == 1 then
      for _, cell in ipairs(cells) do result:extend(as_facts(cell.contents)) end
    else
      local name = first.contents[1].content
      local kind = sections[words_of(first)]
      local listed = kind == 'actions' or kind == 'decisions' or kind == 'celebrations' or kind == 'topics'
      local rest = pandoc.List {}
      for i = 2, #cells do rest:extend(cells[i].contents) end
      local one_line = #cells == 2 and is_line(cells[2]) and not is_empty(cells[2])
      if one_line and not listed then
        local line = pandoc.List(name)
        if not utils.stringify(name):match(':%s*$') then line:insert(pandoc.Str ':') end
        line:insert(pandoc.Space())
        line:extend(cells[2].contents[1].content)
        result:extend(as_facts {pandoc.Plain(line)})
      else
        result:insert(label(name))
        result:extend(as_facts(rest))
      end
    end
  end
end

-- "| Topic | What was said | Actions |" with lists in the cells: a heading a row, then a label a
-- column.
local function rows_with_columns(rows, result)
  local titles = rows[1]
  if #rows > 2 and not is_empty(titles[1]) then result:extend(titles[1].contents) end
  for i = 2, #rows do
    local cells = rows[i]
    for column, cell in ipairs(cells) do
      local title = titles[column]
      if column == 1 and #rows > 2 and is_line(cell) and not is_empty(cell) then
        result:insert(label(cell.contents[1].content))
      else
        if title and not is_empty(title) and not is_empty(cell) and (column > 1 or #rows == 2) then
          result:insert(label(on_one_line(title)))
        end
        result:extend(as_facts(cell.contents))
      end
    end
  end
end

-- Word marks the first row of any table as its header; what the row says tells whether it is one.
local function has_titles(t, first)
  local known, short = false, true
  for _, cell in ipairs(first) do
    local text = utils.stringify(cell.contents)
    local words = bare(text)
    known = known or facts[words] or sections[words] or columns[words] or heads[words]
    short = short and select(2, text:gsub('%S+', '')) <= 2
  end
  return known or (short and #(t.head.rows or {}) > 0)
end

local function as_pipe_table(t, rows, width)
  local function cells_of(row)
    local cells = pandoc.List {}
    for i = 1, width do
      local line = row[i] and lines_of_cell(row[i]) or {}
      cells:insert(#line > 0 and {pandoc.Plain(line)} or {})
    end
    return cells
  end
  local aligns, widths, body = {}, {}, pandoc.List(rows):map(cells_of)
  for i = 1, width do aligns[i], widths[i] = 'AlignDefault', 0 end
  local titles = has_titles(t, rows[1]) and body:remove(1) or cells_of({})
  return utils.from_simple_table(pandoc.SimpleTable({}, aligns, widths, titles, body))
end

local function has_big_block(cell)
  return not each(cell.contents, function(block)
    return is_text(block) or block.t == 'BulletList' or block.t == 'OrderedList'
  end)
end

local function any(rows, holds)
  for _, cells in ipairs(rows) do
    for _, cell in ipairs(cells) do if holds(cell) then return true end end
  end
  return false
end

function Table(t)
  local rows = rows_of(t)
  local result = pandoc.List {}
  if t.caption.long and #t.caption.long > 0 then result:extend(t.caption.long) end
  local width, labels = 0, 0
  for _, cells in ipairs(rows) do
    width = math.max(width, #cells)
    if is_label(cells[1]) then labels = labels + 1 end
  end
  local first_names_facts, first_names_parts = false, false
  for _, cell in ipairs(rows[1] or {}) do
    first_names_facts = first_names_facts or facts[words_of(cell)]
    first_names_parts = first_names_parts or sections[words_of(cell)]
  end
  local lists = any(rows, function(cell) return not holds_only_text(cell) end)
  if width <= 1 or any(rows, has_big_block) then
    if labels > 0 and width == 2 then
      rows_with_labels(rows, result)
    else
      for _, cells in ipairs(rows) do
        for _, cell in ipairs(cells) do result:extend(cell.contents) end
      end
    end
  elseif width == 2 and labels * 2 >= #rows and (labels > 1 or #rows == 1) then
    rows_with_labels(rows, result)
  elseif first_names_facts or (width > 2 and first_names_parts) then
    result:insert(as_pipe_table(t, rows, width))
  elseif #rows > 1 and (lists or any(rows, function(cell) return not is_line(cell) end)) and
      first_names_parts and (#rows == 2 or not sections[words_of(rows[1][1])]) then
    rows_with_columns(rows, result)
  elseif lists and width == 2 then
    rows_with_labels(rows, result)
  elseif lists then
    rows_with_columns(rows, result)
  else
    result:insert(as_pipe_table(t, rows, width))
  end
  return result
end

-- Text that only a style sheet strikes or makes bold.
function Span(span)
  local style = (span.attributes.style or ''):gsub('%s', '')
  local is_struck = style:match('text%-decoration[%a-]*:[^;]*line%-through') ~= nil
  local is_bold = style:match('font%-weight:[7-9]00') or style:match('font%-weight:bold')
  for _, class in ipairs(span.classes) do
    is_struck = is_struck or struck[class]
    is_bold = is_bold or bold[class]
  end
  local content = span.content
  if utils.stringify(content) == '' then return content end
  if is_bold then content = {pandoc.Strong(content)} end
  if is_struck then content = {pandoc.Strikeout(content)} end
  return content
end

-- "November 16" with a small "th" behind it.
function Superscript(inline) return inline.content end
function Subscript(inline) return inline.content end
function Underline(inline) return inline.content end
function SmallCaps(inline) return inline.content end

-- Google Docs sends its readers round by its own address.
function Link(link)
  local address = link.target:match('^https?://www%.google%.com/url%?q=([^&]*)')
  if not address then return nil end
  link.target = address:gsub('%%(%x%x)', function(hex) return string.char(tonumber(hex, 16)) end)
  return link
end

function Image(image)
  if image.src:match('^data:') then image.src = 'data:' end
  return image
end

-- A heading that is bold throughout is a heading.
function Header(header)
  header.content = pandoc.walk_block(pandoc.Plain(header.content), {
    Strong = function(strong) return strong.content end,
    LineBreak = function() return pandoc.Space() end,
  }).content
  return utils.stringify(header.content):match('%S') and header or {}
end

local function begin_with(item, text)
  local first = item[1]
  if not first or not is_text(first) then
    table.insert(item, 1, pandoc.Plain {pandoc.Str(text)})
  else
    table.insert(first.content, 1, pandoc.Space())
    table.insert(first.content, 1, pandoc.Str(text))
  end
end

-- Notion's tick boxes, which are no text there.
function BulletList(list)
  for _, item in ipairs(list.content) do
    local first = item[1]
    if first and first.t == 'Div' and first.classes:includes 'checkbox' then
      table.remove(item, 1)
      begin_with(item, first.classes:includes 'checkbox-on' and '☒' or '☐')
    end
  end
  return list
end

function Div(div)
  return not (div.classes:includes 'checkbox' or div.attributes.depth) and div.content or nil
end

function DefinitionList(list)
  local items = pandoc.List {}
  for _, item in ipairs(list.content) do
    local line = pandoc.List(item[1])
    line:extend {pandoc.Str ':', pandoc.Space()}
    local blocks = pandoc.List {}
    for _, definition in ipairs(item[2]) do blocks:extend(definition) end
    if #blocks > 0 and is_text(blocks[1]) then line:extend(blocks:remove(1).content) end
    blocks:insert(1, pandoc.Plain(line))
    items:insert(blocks)
  end
  return pandoc.BulletList(items)
end

-- Lists that touch are one. Google Docs' lists within lists stand beside each other, and
-- html_export.cpp writes their depth around them.
function Blocks(blocks)
  local result = pandoc.List {}
  for _, block in ipairs(blocks) do
    local depth = 0
    if block.t == 'Div' and block.attributes.depth then
      depth = tonumber(block.attributes.depth)
      block = block.content[1]
    end
    if block and is_text(block) and begins_with_bullet(block.content) then block = bulleted(block) end
    local into, last = result, result[#result]
    while depth > 0 and last and last.t == 'BulletList' do
      into = last.content[#last.content]
      last, depth = into[#into], depth - 1
    end
    if not block then
      last = nil
    elseif last and last.t == 'BulletList' and block.t == 'BulletList' then
      last.content:extend(block.content)
    else
      into:insert(block)
    end
  end
  return result
end

-- What a style "Title" holds is no block to pandoc; a web page's title is shown nowhere on it.
function Pandoc(doc)
  local top = pandoc.List {}
  local has_title = false
  for _, block in ipairs(doc.blocks) do
    has_title = has_title or (block.t == 'Header' and block.level == 1)
  end
  if doc.meta.title and not (is_web_page and has_title) then
    top:insert(pandoc.Header(1, utils.stringify(doc.meta.title)))
  end
  for _, name in ipairs {'subtitle', 'author', 'date', 'abstract'} do
    local value = not is_web_page and doc.meta[name]
    if value then top:insert(pandoc.Para(utils.stringify(value))) end
  end
  top:extend(doc.blocks)
  return pandoc.Pandoc(top)
end
