import { useApolloClient } from "@apollo/client/react";
import { Button, Text } from "@mantine/core";
import { IconPlugConnectedX } from "@tabler/icons-react";
import { useEffect, useState, type MouseEvent } from "react";
import { askServer, isConnected, useConnection, watchConnection } from "../lib/connection";
import { t } from "../lib/text";
import classes from "./connection-notice.module.css";

const ASK_AGAIN_MS = 4000;

/** Says above the page that the server can't be reached, for as long as it can't. */
export function ConnectionNotice() {
  const isThere = useConnection();
  return (
    <div className={isThere ? undefined : classes.notice}>
      {/* It is there before it says something: only then do screen readers hear it. */}
      <div role="status">{!isThere && <Lost />}</div>
      {!isThere && <TryAgain />}
    </div>
  );
}

function Lost() {
  return (
    <div className={classes.text}>
      <IconPlugConnectedX size={20} stroke={1.5} aria-hidden className={classes.icon} />
      <Text size="sm">
        {navigator.onLine
          ? t(
              "The server can’t be reached. What you see may be out of date, and nothing can be changed until it answers.",
            )
          : t("You are offline. What you see may be out of date, and nothing can be changed until you are back.")}
      </Text>
    </div>
  );
}

function TryAgain() {
  const { isAsking, ask } = useAskingServer();
  const tryAgain = async ({ currentTarget }: MouseEvent<HTMLElement>) => {
    const page = currentTarget.closest("main");
    // The button goes, and would take the focus with it.
    if (await ask()) page?.focus({ preventScroll: true });
  };
  return (
    <Button
      size="xs"
      variant="default"
      className={classes.again ?? ""}
      loading={isAsking}
      onClick={(event) => void tryAgain(event)}
    >
      {t("Try again")}
    </Button>
  );
}

/** For whoever waits for the server: it is asked again and again, and when they want it to be. `ask` answers whether it is there. */
export function useAskingServer(): { isAsking: boolean; ask: () => Promise<boolean> } {
  const [isAsking, setIsAsking] = useState(false);
  useAskingAgain();
  const ask = async () => {
    setIsAsking(true);
    const isThere = await askServer();
    setIsAsking(false);
    return isThere;
  };
  return { isAsking, ask };
}

/** Asks the server every few seconds, while somebody looks, until it answers. */
function useAskingAgain(): void {
  useEffect(() => {
    const ask = () => {
      if (!isConnected() && document.visibilityState === "visible") void askServer();
    };
    const timer = setInterval(ask, ASK_AGAIN_MS);
    document.addEventListener("visibilitychange", ask);
    window.addEventListener("online", ask);
    return () => {
      clearInterval(timer);
      document.removeEventListener("visibilitychange", ask);
      window.removeEventListener("online", ask);
    };
  }, []);
}

/** Notices when the browser goes offline, and fetches anew what is shown once the server answers again. */
export function useFreshAfterOutage(): void {
  const client = useApolloClient();
  useEffect(() => {
    const ask = () => void askServer();
    window.addEventListener("offline", ask);
    const unwatch = watchConnection(() => {
      if (isConnected()) void client.refetchQueries({ include: "active" });
    });
    return () => {
      window.removeEventListener("offline", ask);
      unwatch();
    };
  }, [client]);
}
