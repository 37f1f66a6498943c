import type { Action } from "adaptivecards";
import { texts } from "../texts";

/** The "…" menu of a card with more buttons than fit: arrows move, Escape closes, focus goes back to the button. */
export function openActionMenu(actions: readonly Action[], target: HTMLElement | undefined, nameOf: (action: Action) => string): boolean {
  if (!target) {
    return false;
  }
  const menu = document.createElement("div");
  menu.className = "card-menu";
  menu.setAttribute("role", "menu");
  menu.setAttribute("aria-label", texts.card.more);
  const close = opened(menu, target);
  menu.append(...actions.map((action) => itemOf(action, nameOf(action), close)));
  document.body.append(menu);
  placeBeside(menu, target);
  (menu.querySelector("button:enabled") as HTMLElement | null)?.focus();
  return true;
}

function itemOf(action: Action, name: string, close: () => void): HTMLButtonElement {
  const item = document.createElement("button");
  item.type = "button";
  item.setAttribute("role", "menuitem");
  item.dataset["testid"] = name;
  item.tabIndex = -1;
  item.textContent = action.title ?? "";
  item.disabled = !action.isEnabled;
  item.onclick = () => {
    close();
    action.execute();
  };
  return item;
}

function opened(menu: HTMLElement, target: HTMLElement): () => void {
  const outside = (event: Event) => {
    if (!menu.contains(event.target as Node)) {
      close();
    }
  };
  const close = () => {
    menu.remove();
    document.removeEventListener("pointerdown", outside, true);
    removeEventListener("resize", close);
    target.setAttribute("aria-expanded", "false");
    target.focus();
  };
  menu.onkeydown = (event) => moveWithin(menu, event, close);
  document.addEventListener("pointerdown", outside, true);
  addEventListener("resize", close);
  target.setAttribute("aria-expanded", "true");
  return close;
}

function moveWithin(menu: HTMLElement, event: KeyboardEvent, close: () => void): void {
  const items = [...menu.querySelectorAll<HTMLElement>("button:enabled")];
  const at = items.indexOf(document.activeElement as HTMLElement);
  const targets: Record<string, number> = {
    ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1,
  };
  const next = targets[event.key];
  if (event.key === "Escape" || event.key === "Tab") {
    event.preventDefault();
    event.stopPropagation();
    close();
  } else if (next !== undefined) {
    event.preventDefault();
    items[next]?.focus();
  }
}

function placeBeside(menu: HTMLElement, target: HTMLElement): void {
  const box = target.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = box.bottom + 4 + height <= innerHeight;
  menu.style.left = `${Math.max(8, Math.min(box.left, innerWidth - width - 8))}px`;
  menu.style.top = `${below ? box.bottom + 4 : Math.max(8, box.top - height - 4)}px`;
}
