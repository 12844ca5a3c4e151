import { useCallback, useEffect, useRef, useState } from "react";
import { useBlocker } from "react-router";

export interface LeaveGuard {
  isStored: boolean;
  setStored: (isStored: boolean) => void;
  /** The reader is about to lose the secret and is asked whether they mean it. */
  isAsking: boolean;
  /** Closes what is stored; asks about what isn't. */
  tryToLeave: () => void;
  stay: () => void;
  leave: () => void;
}

/**
 * Stands between a secret and everything that would take it off the screen: Escape, a click outside, another page of the panel,
 * back, reload, closing the tab. `onLeave` runs once, when the reader has stored the secret or insists.
 */
export function useLeaveGuard(isActive: boolean, onLeave: () => void): LeaveGuard {
  const [isStored, setStored] = useState(false);
  const [isClosing, setClosing] = useState(false);
  // A ref: the way must be free at once, before React has rendered that nothing is left to guard.
  const guards = useRef(false);

  useEffect(() => {
    guards.current = isActive;
  }, [isActive]);

  useEffect(() => {
    if (!isActive || isStored) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [isActive, isStored]);

  const end = useCallback(() => {
    guards.current = false;
    setStored(false);
    setClosing(false);
    onLeave();
  }, [onLeave]);

  const blocker = useBlocker(
    useCallback(() => {
      if (!guards.current) return false;
      if (isStored) end();
      return !isStored;
    }, [isStored, end]),
  );
  const isBlocked = blocker.state === "blocked";

  const leave = () => {
    end();
    if (isBlocked) blocker.proceed();
  };

  return {
    isStored,
    setStored,
    isAsking: isActive && (isClosing || isBlocked),
    tryToLeave: () => (isStored ? leave() : setClosing(true)),
    stay: () => {
      setClosing(false);
      if (isBlocked) blocker.reset();
    },
    leave,
  };
}
