export function ApiKeySettingsRoute() {
  return null;
}
