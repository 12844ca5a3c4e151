import { useCallback, useState } from "react";
import { Outlet } from "react-router";
import { ShowOnceContext } from "../features/keys/show-once";
import { ShowOnceDialog } from "../features/keys/show-once-dialog";
import { readFragment } from "../graphql";
import { ShowOncePanel_apiKey, type ShownSecret } from "../features/keys/show-once-panel";
import { useFirstUse } from "./api-key-first-use";

/** Lies above every page that can make a secret: it shows the secret, whatever becomes of the page below. */
export function ApiKeyShownOnceRoute() {
  const [shown, setShown] = useState<ShownSecret | null>(null);
  const firstUsedAt = useFirstUse(shown && readFragment(ShowOncePanel_apiKey, shown.apiKey).id);
  const close = useCallback(() => setShown(null), []);
  return (
    <ShowOnceContext value={setShown}>
      <Outlet />
      <ShowOnceDialog shown={shown} firstUsedAt={firstUsedAt} onClose={close} />
    </ShowOnceContext>
  );
}
