import { Center, Loader, VisuallyHidden } from "@mantine/core";
import { t } from "../lib/text";

/** While the page itself isn't there yet. */
export function PageLoader() {
  return (
    <Center mih="60vh" role="status">
      <VisuallyHidden>{t("Loading")}</VisuallyHidden>
      <Loader size="sm" aria-hidden />
    </Center>
  );
}
