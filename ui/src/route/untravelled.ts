import type { Station } from "../api/generated/Station.ts";
import type { Stop } from "../api/generated/Stop.ts";

const STATIONS: readonly Station[] = ["settings", "find", "connect", "secure", "sign-in", "send", "trust", "replies"];

/** The route before anything was sent. */
export const UNTRAVELLED: readonly Stop[] = STATIONS.map((station) => ({ station, state: "waiting" }));
