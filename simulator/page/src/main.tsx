import { render } from "preact";
import "./styles/theme.css";
import "./styles/shell.css";
import "./styles/chat.css";
import "./styles/cards.css";
import { follow, startTheme } from "./model/actions";
import { App } from "./ui/App";

startTheme();
const root = document.getElementById("app");
if (root) {
  render(<App />, root);
  follow();
}
