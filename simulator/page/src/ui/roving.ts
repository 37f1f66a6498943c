const steps: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Arrow keys among the items of a list; the one with focus is the only tab stop. True when the key was used. */
export function rove(list: HTMLElement, selector: string, event: KeyboardEvent): boolean {
  const step = steps[event.key];
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const at = items.indexOf(event.target as HTMLElement);
  if (!step || at < 0) {
    return false;
  }
  event.preventDefault();
  items.forEach((item) => (item.tabIndex = -1));
  const next = items[step(at, items.length)];
  if (next) {
    next.tabIndex = 0;
    next.focus();
  }
  return true;
}
