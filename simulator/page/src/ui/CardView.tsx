import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import type { Action } from "adaptivecards";
import { drawCard } from "../cards/draw";
import { refreshWhenDue, runAction, viewKey, type CardPlace } from "../cards/run";
import { isObject, refreshesByItself, refreshOf, withDirectory } from "../cards/source";
import { useStore, type State } from "../model/store";
import { texts } from "../texts";
import { Icon } from "./Icon";

interface CardViewProps {
  card: unknown;
  place: CardPlace;
  members: number;
}

const shared = (state: State) => state;

const isWide = (card: unknown) => isObject(card) && isObject(card["msteams"]) && String(card["msteams"]["width"]).toLowerCase() === "full";

/** A card as this person sees it: the message's own, or the one that the bot answered to them. */
export function CardView({ card: base, place, members }: CardViewProps) {
  const state = useStore(shared);
  const revision = state.revisions[place.messageId] ?? 0;
  const view = state.views[viewKey(place)];
  const personal = view?.revision === revision ? view : undefined;
  const card = personal?.card ?? base;
  const host = useRef<HTMLFormElement>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const source = JSON.stringify(card);

  useLayoutEffect(() => {
    const box = host.current;
    if (box) {
      const hadFocus = box.contains(document.activeElement);
      const drawn = drawCard(withDirectory(card, state.world?.people ?? []), (action) => void press(action, place, box));
      box.replaceChildren(drawn.element);
      setWarning(drawn.warning);
      if (hadFocus) {
        drawn.element.focus();
      }
    }
  }, [source, revision]);

  useAutomaticRefresh(host, base, place, members, revision);

  return (
    <div class={isWide(card) ? "card card-wide" : "card"} data-testid="card" role="group" aria-label={texts.card.label}>
      {/* A form of its own keeps the radio buttons of two cards apart: groups go by name within a form. */}
      <form ref={host} class="card-host" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()} />
      {warning && <Warning text={warning} card={card} />}
      {personal?.note && (
        <p class={`card-note card-note-${personal.note.kind}`} role="status" data-testid={`card-note-${personal.note.kind}`}>
          {personal.note.kind === "error" && <Icon name="fault" size={16} />}{personal.note.text}
        </p>
      )}
    </div>
  );
}

const Warning = ({ text, card }: { text: string; card: unknown }) => (
  <details class="card-warning" data-testid="card-warning">
    <summary><Icon name="fault" size={16} />{text}</summary>
    <pre tabIndex={0} aria-label={texts.card.json}>{JSON.stringify(card, null, 2)}</pre>
  </details>
);

/** The pressed button turns and rests until the answer is there; a button inside the "…" menu lends its turn to the card. */
async function press(action: Action, place: CardPlace, box: HTMLElement): Promise<void> {
  const button = action.renderedElement as HTMLButtonElement | undefined;
  if (box.getAttribute("aria-busy") === "true") {
    return;
  }
  box.setAttribute("aria-busy", "true");
  button?.classList.add("working");
  button?.setAttribute("aria-disabled", "true");
  try {
    await runAction(place, action);
  } finally {
    box.removeAttribute("aria-busy");
    button?.classList.remove("working");
    button?.removeAttribute("aria-disabled");
  }
}

/** As in Teams, a card asks for this person's view when it comes into sight and whenever the message is updated. */
function useAutomaticRefresh(host: { current: HTMLElement | null }, base: unknown, place: CardPlace, members: number, revision: number): void {
  useEffect(() => {
    const request = refreshOf(base);
    const box = host.current;
    if (!box || !request || !refreshesByItself(request, place.personId, members)) {
      return;
    }
    const seen = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) {
        seen.disconnect();
        void refreshWhenDue(place, request);
      }
    });
    seen.observe(box);
    return () => seen.disconnect();
  }, [revision, place.messageId, place.personId]);
}
