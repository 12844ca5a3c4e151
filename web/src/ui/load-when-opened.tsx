import { useEffect, useState, type ComponentType } from "react";

/**
 * A dialog whose file is loaded when somebody first opens it, and that stays from then on, so that it can close as it does.
 * Without Suspense, whose fallback React shows for a third of a second even where what was loaded is there at once.
 */
export function loadWhenOpened<P extends object>(
  load: () => Promise<ComponentType<P>>,
  isOpened: (props: P) => boolean,
): ComponentType<P> {
  return function LoadedWhenOpened(props: P) {
    const [loaded, setLoaded] = useState<{ Dialog: ComponentType<P> } | { error: unknown } | null>(null);
    const isMissing = loaded === null && isOpened(props);
    useEffect(() => {
      if (!isMissing) return;
      load().then(
        (Dialog) => setLoaded({ Dialog }),
        (error: unknown) => setLoaded({ error }),
      );
    }, [isMissing]);
    if (loaded === null) return null;
    if ("error" in loaded) throw loaded.error;
    return <loaded.Dialog {...props} />;
  };
}
