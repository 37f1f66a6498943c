import { useEffect, useRef } from "preact/hooks";
import { showPanel } from "../model/actions";
import { texts } from "../texts";
import { Icon } from "./Icon";

export function KeysPanel() {
  const closeButton = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    closeButton.current?.focus();
    return () => opener?.focus();
  }, []);
  return (
    <div class="drawer drawer-narrow" role="dialog" aria-label={texts.keys.title} data-testid="keys-panel" data-region>
      <header class="drawer-head">
        <h2>{texts.keys.title}</h2>
        <button ref={closeButton} type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={() => showPanel("none")}><Icon name="close" /></button>
      </header>
      <dl class="keys">
        {texts.keys.rows.map(([keys, meaning]) => <div key={keys}><dt><kbd>{keys}</kbd></dt><dd>{meaning}</dd></div>)}
      </dl>
    </div>
  );
}
