import { userAgentFromString } from 'next/server'

export const DEVICE_LENGTH_CHARS_MAX = 60
const USER_AGENT_CHARS_MAX = 512

// Where the reader's names are not the ones that people know.
const KNOWN_AS: Readonly<Record<string, string>> = {
  'Mobile Safari': 'Safari',
  'Mobile Chrome': 'Chrome',
  'Mobile Firefox': 'Firefox',
  'Chrome Headless': 'Chrome',
  'Chrome WebView': 'Chrome',
  'Mac OS': 'macOS',
  'Chromium OS': 'ChromeOS',
}

/** A browser and its system as their owner would know them, "Firefox, Android"; empty where the header says nothing of the kind. */
export function readDevice(userAgent: string | null): string {
  const { browser, os } = userAgentFromString(userAgent?.slice(0, USER_AGENT_CHARS_MAX))
  return [browser.name, os.name]
    .flatMap((name) => (name ? [KNOWN_AS[name] ?? name] : []))
    .join(', ')
    .slice(0, DEVICE_LENGTH_CHARS_MAX)
}
