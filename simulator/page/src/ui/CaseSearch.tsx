import { useEffect, useState } from "preact/hooks";
import { searchCases, type Found, type FoundCase } from "../model/extension";
import { texts } from "../texts";
import { Popover } from "./Popover";
import { rove } from "./roving";

interface CaseSearchProps {
  personId: string;
  conversationId: string;
  choose: (found: FoundCase) => void;
  close: () => void;
}

const pause = 250;

/** The search box of the message extension: choosing a case puts its card into the message. */
export function CaseSearch({ personId, conversationId, choose, close }: CaseSearchProps) {
  const [text, setText] = useState("");
  const [found, setFound] = useState<Found | null>(null);

  useEffect(() => {
    let late = false;
    const ask = setTimeout(() => {
      searchCases(personId, conversationId, text)
        .catch((): Found => ({ cases: [], text: texts.card.noAnswer }))
        .then((answer) => { if (!late) { setFound(answer); } });
    }, text === "" ? 0 : pause);
    return () => {
      late = true;
      clearTimeout(ask);
    };
  }, [text]);

  /** Enter takes the first result; it must not send the message that is being written. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") {
      event.preventDefault();
      const first = found?.cases[0];
      if (first) {
        choose(first);
      }
    }
  };

  return (
    <Popover label={texts.extension.search} testId="case-search" onClose={close}>
      <input type="search" class="input case-search-box" aria-label={texts.extension.words} placeholder={texts.extension.words} value={text}
        data-testid="case-search-box" onInput={(event) => setText(event.currentTarget.value)} onKeyDown={onKeyDown} />
      <p class="sr-only" role="status">{found ? texts.extension.count(found.cases.length) : texts.loading}</p>
      {found?.text && <p class="popover-note" data-testid="case-search-note">{found.text}</p>}
      <ul class="case-results" onKeyDown={(event) => rove(event.currentTarget, "button", event)}>
        {found?.cases.map((each, index) => (
          <li key={index}>
            <button type="button" class="case-result" data-testid="case-result" onClick={() => choose(each)}>
              <strong>{each.title}</strong>
              <span>{each.text}</span>
            </button>
          </li>
        ))}
      </ul>
    </Popover>
  );
}
