import { median } from "./measure.ts";
import type { Comparison } from "./report.ts";

const WIDTH = 760;
const LEFT = 20;
const SCALE = 520;
const BAR = 18;
const GROUP = 74;

/** Bars for Claviger and for what it was compared with, as an image that can be read on light and dark pages. */
export function drawPlot(comparisons: readonly Comparison[]): string {
  const most = Math.max(...comparisons.flatMap(({ of, to }) => [median(of.rates), median(to.rates)]));
  const groups = comparisons.map((comparison, index) => drawGroup(comparison, index * GROUP, most));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${comparisons.length * GROUP + 8}" role="img"
  font-family="system-ui, sans-serif" font-size="13">
<title>Answers a second of Claviger, and of the least that could answer the same</title>
<style>
  text { fill: #1f2328 } .bare { fill: #b1bac4 } .ours { fill: #0b7285 }
  @media (prefers-color-scheme: dark) { text { fill: #e6edf3 } .bare { fill: #57606a } .ours { fill: #3bc9db } }
</style>
${groups.join("\n")}
</svg>
`;
}

function drawGroup({ of, to, rate }: Comparison, top: number, most: number): string {
  return [
    `<text x="${LEFT}" y="${top + 18}" font-weight="600">${of.name}: ${rate.toFixed(2)} of ${to.name}</text>`,
    drawBar("ours", median(of.rates), top + 26, most),
    drawBar("bare", median(to.rates), top + 26 + BAR + 2, most),
  ].join("\n");
}

function drawBar(className: string, value: number, top: number, most: number): string {
  const width = Math.round((value / most) * SCALE);
  const text = `${Math.round(value).toLocaleString("en-US")} req/s`;
  return `<rect class="${className}" x="${LEFT}" y="${top}" width="${width}" height="${BAR}" rx="2"/>
<text x="${LEFT + width + 8}" y="${top + 13}">${text}</text>`;
}
