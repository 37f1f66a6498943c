import { dismissToast, openConversation } from "../model/actions";
import { useStore, type State } from "../model/store";
import { texts } from "../texts";
import { Icon } from "./Icon";

const toastsOf = (state: State) => state.toasts;

/** Notices of one column, or of the page when no column is named. The announcer reads them; these are for the eye. */
export function Toasts({ columnKey }: { columnKey: number | null }) {
  const toasts = useStore(toastsOf).filter((t) => t.columnKey === columnKey).slice(-2);
  if (toasts.length === 0) {
    return null;
  }
  return (
    <div class={columnKey === null ? "toasts toasts-page" : "toasts"} data-testid="toasts">
      {toasts.map((toast) => (
        <div class="toast" key={toast.key}>
          <button type="button" class="toast-body" disabled={toast.conversationId === null}
            onClick={() => { openConversation(toast.columnKey ?? 0, toast.conversationId ?? ""); dismissToast(toast.key); }}>
            <strong>{toast.title}</strong>
            <span>{toast.text}</span>
          </button>
          <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={() => dismissToast(toast.key)}><Icon name="close" size={16} /></button>
        </div>
      ))}
    </div>
  );
}
