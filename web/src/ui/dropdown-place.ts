import type { ComboboxProps } from "@mantine/core";
import { createContext, useContext } from "react";

type Place = Pick<ComboboxProps, "withinPortal" | "portalProps">;

/** On a page: above everything, so that nothing cuts it off, and within the landmark. */
const ON_PAGE: Place = { portalProps: { target: "main" } };
/** Inside of the dialog that it is part of: what lies beside a modal dialog counts as absent. */
export const IN_DIALOG: Place = { withinPortal: false };

export const DropdownPlace = createContext<Place>(ON_PAGE);

/** Where the choices of a select open, for its `comboboxProps`. */
export const useDropdownPlace = (): Place => useContext(DropdownPlace);
