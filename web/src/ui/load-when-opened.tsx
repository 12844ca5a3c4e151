import { useEffect, useState, type ComponentType } from "react";
import { t } from "../lib/text";
import { showToast } from "../lib/toast";

/**
 * A dialog whose file is loaded when somebody first opens it, and that stays from then on, so that it can close as it does.
 * Without Suspense, whose fallback React shows for a third of a second even where what was loaded is there at once. When the
 * file can't be loaded the page stays as it is, with all that was typed there, and the next time tries again.
 */
export function loadWhenOpened<P extends object>(
  load: () => Promise<ComponentType<P>>,
  isOpened: (props: P) => boolean,
  close: (props: P) => void,
): ComponentType<P> {
  return function LoadedWhenOpened(props: P) {
    const [loaded, setLoaded] = useState<{ Dialog: ComponentType<P> } | null>(null);
    const [hasFailed, setFailed] = useState(false);
    const isMissing = loaded === null && isOpened(props);
    useEffect(() => {
      if (!isMissing) return;
      load().then(
        (Dialog) => setLoaded({ Dialog }),
        () => setFailed(true),
      );
    }, [isMissing]);
    useEffect(() => {
      if (!hasFailed) return;
      setFailed(false);
      close(props);
      showToast(t("This couldn’t be opened. Check the connection and try again."));
    }, [hasFailed, props]);
    return loaded && <loaded.Dialog {...props} />;
  };
}
