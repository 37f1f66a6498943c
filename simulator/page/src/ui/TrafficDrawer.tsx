import { useEffect, useRef, useState } from "preact/hooks";
import { loadTraffic, showPanel } from "../model/actions";
import type { TrafficEntry } from "../model/contract";
import { change, useStore, type State } from "../model/store";
import { preciseTimeText } from "../model/time";
import { texts } from "../texts";
import { Icon } from "./Icon";

const trafficOf = (state: State) => state.traffic;

type Kind = "all" | "toBot" | "fromBot" | "errors";

const kinds: [Kind, string][] = [
  ["all", texts.traffic.all], ["toBot", texts.traffic.toBot], ["fromBot", texts.traffic.fromBot], ["errors", texts.traffic.errors],
];

function matches(entry: TrafficEntry, kind: Kind, words: string): boolean {
  const ofKind = kind === "all" || (kind === "errors" ? entry.status >= 400 || entry.status === 0 : entry.direction === kind);
  return ofKind && (words === "" || JSON.stringify(entry).toLowerCase().includes(words.toLowerCase()));
}

export function TrafficDrawer() {
  const entries = useStore(trafficOf);
  const [kind, setKind] = useState<Kind>("all");
  const [words, setWords] = useState("");
  const filter = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const opener = document.activeElement as HTMLElement | null;
    filter.current?.focus();
    void loadTraffic().catch(() => undefined);
    return () => opener?.focus();
  }, []);

  const shown = entries.filter((entry) => matches(entry, kind, words)).toReversed();
  return (
    <aside class="drawer" aria-label={texts.traffic.label} data-testid="traffic" data-region>
      <header class="drawer-head">
        <h2>{texts.traffic.title}</h2>
        <button type="button" class="link-button" onClick={() => change(() => ({ traffic: entries.slice(-1).map((e) => ({ ...e })) }))}>{texts.traffic.clear}</button>
        <button type="button" class="icon-button" aria-label={texts.close} title={texts.close} onClick={() => showPanel("none")}><Icon name="close" /></button>
      </header>
      <div class="drawer-tools">
        <input ref={filter} type="search" class="input" placeholder={texts.traffic.filter} aria-label={texts.traffic.filter} value={words} onInput={(event) => setWords(event.currentTarget.value)} />
        <div class="chips" role="group" aria-label={texts.traffic.title}>
          {kinds.map(([value, text]) => (
            <button key={value} type="button" class="chip" aria-pressed={kind === value} onClick={() => setKind(value)}>{text}</button>
          ))}
        </div>
      </div>
      {shown.length === 0 ? <p class="drawer-empty">{texts.traffic.empty}</p> : (
        <ol class="traffic">{shown.map((entry) => <Entry key={entry.n} entry={entry} />)}</ol>
      )}
    </aside>
  );
}

const tone = (status: number) => (status >= 200 && status < 300 ? "ok" : status >= 300 && status < 500 ? "warn" : "bad");

function Entry({ entry }: { entry: TrafficEntry }) {
  const [open, setOpen] = useState(false);
  const direction = entry.direction === "toBot" ? texts.traffic.toBot : texts.traffic.fromBot;
  return (
    <li class="traffic-entry" data-testid="traffic-entry">
      <button type="button" aria-expanded={open} onClick={() => setOpen(!open)} title={`${direction} · ${entry.path}`}>
        <span class={`arrow arrow-${entry.direction}`} aria-label={direction} role="img">{entry.direction === "toBot" ? "→" : "←"}</span>
        <time>{preciseTimeText(entry.at)}</time>
        <code class="path"><b>{entry.method}</b> {entry.path}</code>
        <span class={`status status-${tone(entry.status)}`}>{entry.status || "—"}</span>
        <span class="ms">{texts.traffic.ms(entry.ms)}</span>
      </button>
      {open && (
        <div class="traffic-detail">
          <Json title={texts.traffic.request} value={entry.request} />
          <Json title={texts.traffic.response} value={entry.response} />
        </div>
      )}
    </li>
  );
}

const pretty = (value: unknown): string => {
  if (value === null || value === undefined || value === "") {
    return texts.traffic.none;
  }
  if (typeof value !== "string") {
    return JSON.stringify(value, null, 2);
  }
  try {
    return JSON.stringify(JSON.parse(value), null, 2);
  } catch {
    return value;
  }
};

const Json = ({ title, value }: { title: string; value: unknown }) => (
  <section>
    <h3>{title}</h3>
    <pre tabIndex={0}>{pretty(value)}</pre>
  </section>
);
