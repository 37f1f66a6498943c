import { useEffect, useState } from "preact/hooks";
import { addColumn, advanceClock, nowOf } from "../model/actions";
import { current, useStore, type State } from "../model/store";
import { clockText } from "../model/time";
import { texts } from "../texts";
import { FaultsButton } from "./FaultsButton";
import { Icon } from "./Icon";

const online = (state: State) => state.botOnline && state.connected;

export function TopBar() {
  const botOnline = useStore(online);
  return (
    <header class="topbar" data-region>
      <h1 class="brand">
        <img src="./favicon.svg" alt="" width="24" height="24" />
        <span>{texts.product}</span>
        <small>{texts.productNote}</small>
      </h1>
      <Clock />
      <div class="topbar-end">
        <span class={botOnline ? "state state-on" : "state state-off"} data-testid="bot-online" role="status">
          <span class="state-dot" aria-hidden="true" />
          {botOnline ? texts.bot.online : texts.bot.offline}
        </span>
        <FaultsButton />
        <button type="button" class="bar-button" data-testid="column-add" onClick={addColumn} title={texts.columns.add} aria-label={texts.columns.add}>
          <Icon name="plus" size={18} />
          <span class="wide-only">{texts.columns.add}</span>
        </button>
      </div>
    </header>
  );
}

const hands = (state: State) => state.clock;

function Clock() {
  useStore(hands);
  const [, tick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => tick((n) => n + 1), 1000);
    return () => clearInterval(timer);
  }, []);

  const now = nowOf(current());
  return (
    <div class="clock" role="group" aria-label={texts.clock.label}>
      <Icon name="clock" size={18} />
      <time data-testid="clock" dateTime={new Date(now).toISOString()} title={texts.clock.label}>{clockText(now)}</time>
      <ClockButton minutes={15} text={texts.clock.quarter} label={texts.clock.quarterLabel} testId="clock-plus-15m" />
      <ClockButton minutes={60} text={texts.clock.hour} label={texts.clock.hourLabel} testId="clock-plus-1h" />
      <ClockButton minutes={1440} text={texts.clock.day} label={texts.clock.dayLabel} testId="clock-plus-1d" />
    </div>
  );
}

interface ClockButtonProps {
  minutes: number;
  text: string;
  label: string;
  testId: string;
}

const ClockButton = ({ minutes, text, label, testId }: ClockButtonProps) => (
  <button type="button" class="bar-button bar-button-framed" data-testid={testId} aria-label={label} title={label} onClick={() => void advanceClock(minutes)}>
    {text}
  </button>
);
