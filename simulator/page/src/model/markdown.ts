import MarkdownIt from "markdown-it";
import DOMPurify from "dompurify";

const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true });
const mention = /<at(?:\s[^>]*)?>([\s\S]*?)<\/at>/gi;

// Private-use characters survive Markdown and escaping, and nobody types them.
const [open, close] = ["\ue000", "\ue001"];

const allowed = {
  ALLOWED_TAGS: ["a", "b", "i", "em", "strong", "s", "del", "u", "p", "br", "ul", "ol", "li", "code", "pre", "blockquote", "span", "div",
    "h1", "h2", "h3", "h4", "table", "thead", "tbody", "tr", "th", "td", "hr"],
  ALLOWED_ATTR: ["href", "class", "target", "rel", "start"],
};

function safe(html: string): string {
  const holder = document.createElement("template");
  holder.innerHTML = DOMPurify.sanitize(html, allowed);
  for (const link of holder.content.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  return holder.innerHTML;
}

export const withMentionMarks = (text: string) => text.replace(mention, (_, name: string) => `${open}${name}${close}`);

export const withMentionTags = (html: string) =>
  html.replace(new RegExp(`${open}([^${close}]*)${close}`, "g"), '<span class="mention">$1</span>');

export const markdownToHtml = (text: string) => withMentionTags(safe(markdown.render(withMentionMarks(text))));

/** Plain text keeps its line breaks; its links can be followed and its mentions stand out. */
export function plainToHtml(text: string): string {
  const escaped = markdown.utils.escapeHtml(withMentionMarks(text));
  const linked = escaped.replace(/https?:\/\/[^\s<]+[^\s<.,;:!?)]/g, (url) => `<a href="${url}">${url}</a>`);
  return withMentionTags(safe(linked.replace(/\n/g, "<br>")));
}

export const xmlToHtml = (text: string) => withMentionTags(safe(withMentionMarks(text)));

export function textToHtml(text: string, format: string | null): string {
  if (format === "xml") {
    return xmlToHtml(text);
  }
  return format === "plain" ? plainToHtml(text) : markdownToHtml(text);
}

/** One line without marks, for previews, notices and screen readers. */
export const oneLine = (text: string) =>
  text.replace(/<[^>]+>/g, "").replace(/[*_`#>]+/g, "").replace(/\[([^\]]+)\]\([^)]+\)/g, "$1").replace(/\s+/g, " ").trim();
