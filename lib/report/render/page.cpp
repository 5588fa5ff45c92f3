// Pages as text: Markdown, and plain text for terminals and pipes. Tables go to the renderers of
// render.h.
#include "report/render/page.h"

#include "base/text/text.h"
#include "report/render/renderers.h"
#include "report/render/select.h"

namespace collab {

namespace {

/// Words of a text in lines of at most `width` columns, later lines indented; 0 is no bound.
std::string wrapped(std::string_view text, std::size_t width, std::string_view indent) {
  std::string out;
  std::size_t used = 0;
  for (const std::string_view word : split(text, ' ')) {
    const std::size_t size = display_width(word);
    if (used > 0 && width > 0 && used + 1 + size > width) {
      out.append("\n").append(indent);
      used = indent.size();
    } else if (used > 0) {
      out += ' ';
      ++used;
    }
    out += word;
    used += size;
  }
  return out;
}

class Markdown {
 public:
  explicit Markdown(const Look& look) : look_(&look) {}
  std::string title(const std::string& text) const { return "# " + markdown_text(text) + "\n"; }
  std::string heading(const std::string& text) const {
    return "\n## " + markdown_text(text) + "\n";
  }
  std::string operator()(const std::string& paragraph) const {
    return "\n" + markdown_text(paragraph) + "\n";
  }
  std::string operator()(const Bullets& bullets) const {
    std::string out = "\n";
    for (const std::string& each : bullets) out += "- " + markdown_text(each) + "\n";
    return out;
  }
  std::string operator()(const Table& table) const {
    return "\n" + render_markdown({&table, 1}, *look_);
  }

 private:
  const Look* look_;
};

class Plain {
 public:
  explicit Plain(const Look& look)
      : look_(&look),
        width_(look.format == Format::table ? static_cast<std::size_t>(look.width) : 0) {}
  std::string title(const std::string& text) const { return strong(visible(text)) + "\n"; }
  std::string heading(const std::string& text) const { return "\n" + strong(visible(text)) + "\n"; }
  std::string operator()(const std::string& paragraph) const {
    return "\n" + wrapped(visible(paragraph), width_, "") + "\n";
  }
  std::string operator()(const Bullets& bullets) const {
    std::string out = "\n";
    for (const std::string& each : bullets)
      out += wrapped("- " + visible(each), width_, "  ") + "\n";
    return out;
  }
  std::string operator()(const Table& table) const {
    return "\n" + (look_->format == Format::table ? render_table({&table, 1}, *look_)
                                                  : render_plain({&table, 1}, *look_));
  }

 private:
  std::string strong(const std::string& text) const {
    return look_->colour ? "\x1b[1m" + text + "\x1b[0m" : text;
  }
  const Look* look_;
  std::size_t width_;
};

template <class Renderer>
std::string text_of(const Page& page, const Renderer& renderer) {
  std::string out = renderer.title(page.title);
  for (const Section& section : page.sections) {
    if (section.parts.empty()) continue;
    if (!section.heading.empty()) out += renderer.heading(section.heading);
    for (const PagePart& part : section.parts) out += std::visit(renderer, part);
  }
  return out;
}

bool asks_for_rows(const Look& look) {
  return !look.columns.empty() || !look.sort.empty() || look.limit || !look.table.empty();
}

}  // namespace

bool shows_rows_alone(const Look& look, bool rows_first) {
  const bool is_text = look.format == Format::md || look.format == Format::table ||
                       (look.format == Format::plain && !rows_first);
  return !is_text || asks_for_rows(look);
}

std::string render_page(const Page& page, const Look& look) {
  if (shows_rows_alone(look, page.rows_first)) {
    if (page.rows_first && look.table.empty()) return render({&page.tables.front(), 1}, look);
    return render(page.tables, look);
  }
  if (look.format == Format::md) return text_of(page, Markdown(look));
  return text_of(page, Plain(look));
}

}  // namespace collab
