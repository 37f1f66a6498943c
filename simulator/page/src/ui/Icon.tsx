const paths = {
  chat: "M4 12a8 8 0 1 1 3.6 6.7L4 20l1.2-3.4A8 8 0 0 1 4 12zM8.5 10.5h7M8.5 14h4.5",
  channels: "M8 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6zm8 0a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5zM3 19v-1.5A3.5 3.5 0 0 1 6.5 14h3a3.5 3.5 0 0 1 3.5 3.5V19m2.5-5h2a3.5 3.5 0 0 1 3.5 3.5V18",
  hash: "M9.5 4 7.5 20M16.5 4l-2 16M4.5 9h15.5M4 15h15.5",
  traffic: "M7 20V5m0 0L3.5 8.5M7 5l3.5 3.5M17 4v15m0 0 3.5-3.5M17 19l-3.5-3.5",
  keys: "M4 7h16a1 1 0 0 1 1 1v8a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1V8a1 1 0 0 1 1-1zm2.5 3h.01M10 10h.01M13.5 10h.01M17 10h.01M7.5 13.8h9",
  sun: "M12 16a4 4 0 1 0 0-8 4 4 0 0 0 0 8zm0-13v2m0 14v2M3 12h2m14 0h2M5.6 5.6 7 7m10 10 1.4 1.4m0-12.8L17 7M7 17l-1.4 1.4",
  moon: "M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z",
  send: "M4 12 3.5 4.5 21 12 3.5 19.5 4 12zm0 0h9",
  attach: "m19 11.5-7.4 7.4a4.7 4.7 0 0 1-6.6-6.6l7.8-7.8a3.1 3.1 0 0 1 4.4 4.4l-7.7 7.7a1.6 1.6 0 0 1-2.2-2.2l6.7-6.7",
  close: "m6 6 12 12M18 6 6 18",
  plus: "M12 5v14M5 12h14",
  list: "M4 6h16M4 12h16M4 18h16",
  chevron: "m7 10 5 5 5-5",
  right: "m10 7 5 5-5 5",
  reply: "M10 8V4.5L3.5 11l6.5 6.5V14c5 0 8 1.5 10.5 5C20 13 16.500 8.500 10 8z",
  edit: "m4 20 1-4.500L16.500 4a1.800 1.800 0 0 1 2.500 0l1 1a1.800 1.800 0 0 1 0 2.500L8.500 19 4 20zM14 6.500l3.500 3.500",
  remove: "M4.500 7h15M10 4h4M6.500 7l1 12.500h9l1-12.500M10 11v5m4-5v5",
  refresh: "M19 8a8 8 0 1 0 1 4M19.500 3.500V8H15",
  fault: "M12 4 2.800 20h18.400L12 4zm0 6v4.500m0 2.800h.01",
  clock: "M12 21a9 9 0 1 0 0-18 9 9 0 0 0 0 18zm0-14v5l3.500 2",
  file: "M6 3h8l5 5v13H6V3zm8 0v5h5",
  bot: "M5 13v-1a7 7 0 0 1 14 0v1M5 13a1.500 1.500 0 0 1 1.500-1.500H8V17H6.500A1.500 1.500 0 0 1 5 15.500V13zm14 0a1.500 1.500 0 0 0-1.500-1.500H16V17h1.500a1.500 1.500 0 0 0 1.500-1.500V13zm0 3c0 2.500-1.800 4-5 4",
  down: "M12 5v14m0 0 5.500-5.500M12 19l-5.500-5.500",
  search: "M10.500 17a6.500 6.500 0 1 0 0-13 6.500 6.500 0 0 0 0 13zm4.700-1.800L20 20",
  check: "m5 12.500 4.500 4.500L19 7.500",
} as const;

export type IconName = keyof typeof paths;

/** Decoration only: whoever carries it names itself. */
export const Icon = ({ name, size = 20 }: { name: IconName; size?: number }) => (
  <svg class="icon" width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.6"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">
    <path d={paths[name]} />
  </svg>
);
