import { SegmentedControl, Stack, Text } from "@mantine/core";
import { rich, t } from "../../lib/text";
import { CodeBlock } from "../../ui/code-block";
import { configure, addressOf } from "./configure";
import { CONFIGURATIONS, PROXIES, type Proxy } from "./configurations";

interface ForwardAuthGuideProps {
  environmentId: string;
  /** As the address has it: anything else than a known one stands for the first. */
  proxy: string;
  onProxy: (proxy: Proxy) => void;
}

/** How a proxy in front of an API asks Claviger about each call, to copy. */
export function ForwardAuthGuide({ environmentId, proxy, onProxy }: ForwardAuthGuideProps) {
  const chosen = PROXIES.find((known) => known === proxy) ?? "nginx";
  const { label, text } = CONFIGURATIONS[chosen];
  return (
    <Stack gap="sm">
      <SegmentedControl
        aria-label={t("Proxy")}
        style={{ alignSelf: "flex-start", maxWidth: "100%" }}
        data={PROXIES.map((value) => ({ value, label: CONFIGURATIONS[value].label }))}
        value={chosen}
        onChange={(value) => onProxy(value)}
      />
      <CodeBlock
        code={configure(text, environmentId, addressOf(window.location))}
        label={t("Configuration for {proxy}", { proxy: label })}
        maxHeight={420}
      />
      <Text size="sm" c="dimmed">
        {rich(
          "Tell Claviger in {variable} how many proxies stand in front of it, so that keys are judged by the address that really calls. A call that comes past the proxy was never asked about.",
          { variable: <code>CLAVIGER_TRUSTED_PROXIES</code> },
        )}
      </Text>
    </Stack>
  );
}
