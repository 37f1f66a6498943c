import { useState } from "preact/hooks";
import { setFaults } from "../model/actions";
import type { Faults } from "../model/contract";
import { useStore, type State } from "../model/store";
import { texts } from "../texts";
import { Icon } from "./Icon";
import { Popover } from "./Popover";

type Switch = Exclude<keyof Faults, "slowMs">;

const switches: Switch[] = ["throttle", "forbidden", "unavailable", "loseAnswers", "duplicates"];
const delays = [0, 500, 2000, 5000, 16000];
const faultsOf = (state: State) => state.faults;

export function FaultsButton() {
  const faults = useStore(faultsOf);
  const [open, setOpen] = useState(false);
  const active = switches.filter((name) => faults[name]).length + (faults.slowMs > 0 ? 1 : 0);
  return (
    <div class="anchor">
      <button type="button" class={active > 0 ? "bar-button bar-button-alert" : "bar-button"} data-testid="faults" aria-haspopup="dialog"
        aria-expanded={open} aria-label={texts.faults.label(active)} onClick={() => setOpen(!open)}>
        <Icon name="fault" size={18} />
        <span>{texts.faults.title}</span>
        {active > 0 && <span class="badge" aria-hidden="true">{active}</span>}
      </button>
      {open && <FaultsPanel faults={faults} close={() => setOpen(false)} />}
    </div>
  );
}

function FaultsPanel({ faults, close }: { faults: Faults; close: () => void }) {
  const options = delays.includes(faults.slowMs) ? delays : [...delays, faults.slowMs].sort((a, b) => a - b);
  return (
    <Popover label={texts.faults.title} testId="faults-panel" onClose={close}>
      <p class="popover-note">{texts.faults.note}</p>
      {switches.map((name) => (
        <label class="switch" key={name}>
          <input type="checkbox" role="switch" data-testid={`fault-${name}`} checked={faults[name]}
            onChange={(event) => void setFaults({ ...faults, [name]: event.currentTarget.checked })} />
          <span>{texts.faults[name]}</span>
        </label>
      ))}
      <label class="field">
        <span>{texts.faults.slow}</span>
        <select data-testid="fault-slowMs" value={faults.slowMs} onChange={(event) => void setFaults({ ...faults, slowMs: Number(event.currentTarget.value) })}>
          {options.map((ms) => <option key={ms} value={ms}>{ms === 0 ? texts.faults.slowNone : texts.faults.slowBy(ms)}</option>)}
        </select>
      </label>
    </Popover>
  );
}
