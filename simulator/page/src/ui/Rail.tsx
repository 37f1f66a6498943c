import { openEverywhere, setTheme, showPanel } from "../model/actions";
import { useStore, type State } from "../model/store";
import { texts } from "../texts";
import { Icon, type IconName } from "./Icon";

const look = (state: State) => `${state.panel}|${state.theme}`;

export function Rail() {
  const [panel, theme] = useStore(look).split("|");
  const dark = theme === "dark";
  return (
    <nav class="rail" aria-label={texts.rail.label} data-region>
      <RailButton icon="chat" label={texts.rail.chat} hint={texts.rail.chatHint} testId="rail-chat" press={() => openEverywhere("personal")} />
      <RailButton icon="channels" label={texts.rail.channels} hint={texts.rail.channelsHint} testId="rail-channels" press={() => openEverywhere("channel")} />
      <RailButton icon="traffic" label={texts.rail.traffic} hint={texts.traffic.label} testId="rail-traffic" pressed={panel === "traffic"} press={() => showPanel("traffic")} />
      <span class="rail-gap" />
      <RailButton icon="keys" label={texts.rail.keys} hint={texts.keys.title} testId="rail-keys" pressed={panel === "keys"} press={() => showPanel("keys")} />
      <RailButton icon={dark ? "sun" : "moon"} label={texts.rail.theme} hint={dark ? texts.rail.lightTheme : texts.rail.darkTheme} testId="theme" press={() => setTheme(dark ? "light" : "dark")} />
    </nav>
  );
}

interface RailButtonProps {
  icon: IconName;
  label: string;
  hint: string;
  testId: string;
  pressed?: boolean;
  press: () => void;
}

const RailButton = ({ icon, label, hint, testId, pressed, press }: RailButtonProps) => (
  <button type="button" class="rail-button" title={hint} aria-label={`${label}. ${hint}`} aria-pressed={pressed} data-testid={testId} onClick={press}>
    <Icon name={icon} size={22} />
    <span>{label}</span>
  </button>
);
