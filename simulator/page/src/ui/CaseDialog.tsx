import { SubmitAction, type Action } from "adaptivecards";
import { useEffect, useLayoutEffect, useRef, useState } from "preact/hooks";
import { drawCard } from "../cards/draw";
import { makeCase, type Dialog } from "../model/extension";
import { texts } from "../texts";
import { Icon } from "./Icon";

interface CaseDialogProps {
  personId: string;
  conversationId: string;
  messageId: string;
  close: () => void;
}

/** "Crear caso": the bot's dialog over a message. Escape closes it and gives the focus back. */
export function CaseDialog({ personId, conversationId, messageId, close }: CaseDialogProps) {
  const [dialog, setDialog] = useState<Dialog | null>(null);
  const [busy, setBusy] = useState(false);
  const frame = useRef<HTMLDialogElement>(null);

  const ask = async (data?: unknown) => {
    setBusy(true);
    setDialog(await makeCase(personId, conversationId, messageId, data).catch((): Dialog => ({ kind: "text", text: texts.card.noAnswer })));
    setBusy(false);
  };

  useEffect(() => {
    frame.current?.showModal();
    void ask();
  }, []);

  const press = (action: Action) => {
    if (action instanceof SubmitAction && !busy) {
      void ask(action.data ?? {});
    }
  };

  return (
    <dialog ref={frame} class="case-dialog" aria-label={texts.extension.create} data-testid="case-dialog" aria-busy={busy} onClose={close}>
      <header class="drawer-head">
        <h2>{dialog?.kind === "card" && dialog.title ? dialog.title : texts.extension.create}</h2>
        <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} data-testid="case-dialog-close" onClick={() => frame.current?.close()}><Icon name="close" /></button>
      </header>
      {dialog === null && <p class="case-dialog-text" role="status">{texts.loading}</p>}
      {dialog?.kind === "text" && <p class="case-dialog-text" role="status" data-testid="case-dialog-text">{dialog.text}</p>}
      {dialog?.kind === "card" && <DialogCard card={dialog.card} press={press} />}
    </dialog>
  );
}

function DialogCard({ card, press }: { card: unknown; press: (action: Action) => void }) {
  const host = useRef<HTMLFormElement>(null);
  const [warning, setWarning] = useState<string | null>(null);
  const pressed = useRef(press);
  pressed.current = press;
  useLayoutEffect(() => {
    const drawn = drawCard(card, (action) => pressed.current(action));
    host.current?.replaceChildren(drawn.element);
    setWarning(drawn.warning);
  }, [JSON.stringify(card)]);
  return (
    <>
      <form ref={host} class="card-host" autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()} />
      {warning && <p class="card-note card-note-error" role="status">{warning}</p>}
    </>
  );
}
