import { useEffect } from "preact/hooks";
import { showPanel } from "../model/actions";
import { current, useStore, type State } from "../model/store";
import { texts } from "../texts";
import { Column } from "./Column";
import { KeysPanel } from "./KeysPanel";
import { Rail } from "./Rail";
import { Toasts } from "./Toasts";
import { TopBar } from "./TopBar";
import { TrafficDrawer } from "./TrafficDrawer";

const all = (state: State) => state;

export function App() {
  const state = useStore(all);
  useEffect(() => {
    addEventListener("keydown", onGlobalKey);
    return () => removeEventListener("keydown", onGlobalKey);
  }, []);

  return (
    <div class="shell">
      <TopBar />
      {!state.connected && state.world && <p class="banner" role="alert">{texts.engineMissing}</p>}
      <div class="work">
        <Rail />
        <main class="columns" style={{ "--columns": state.columns.length }}>
          {state.world === null && <p class="loading">{state.connected ? texts.loading : `${texts.loading} ${texts.engineMissing}`}</p>}
          {state.columns.map((column, index) => <Column key={column.key} column={column} index={index} />)}
        </main>
        {state.panel === "traffic" && <TrafficDrawer />}
        {state.panel === "keys" && <KeysPanel />}
      </div>
      <Toasts columnKey={null} />
      <div class="sr-only" role="status" aria-live="polite" data-testid="announcer">{state.announcement}</div>
    </div>
  );
}

function onGlobalKey(event: KeyboardEvent): void {
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit && (event.ctrlKey || event.altKey) && !event.metaKey && !event.shiftKey) {
    event.preventDefault();
    focusRegion(regions().filter((r) => r.classList.contains("column"))[Number(digit) - 1]);
  } else if (event.key === "F6") {
    event.preventDefault();
    focusNeighbour(event.shiftKey ? -1 : 1);
  } else if (event.key === "Escape" && current().panel !== "none") {
    showPanel("none");
  }
}

const regions = () => [...document.querySelectorAll<HTMLElement>("[data-region]")];

function focusNeighbour(step: 1 | -1): void {
  const all = regions();
  const at = all.findIndex((region) => region.contains(document.activeElement));
  const start = at < 0 && step < 0 ? 0 : at;
  focusRegion(all[(start + step + all.length) % all.length]);
}

/** A column is entered where one writes; any other region at its first control. */
function focusRegion(region: HTMLElement | undefined): void {
  const target = region?.querySelector<HTMLElement>('[data-testid="compose"]') ?? region?.querySelector<HTMLElement>("button, textarea, input");
  target?.focus();
  region?.scrollIntoView({ block: "nearest", inline: "nearest" });
}
