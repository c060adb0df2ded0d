/** Returns the SHA-256 of a file's bytes as the host sends them now; `undefined` if it sends none. */
export async function hashFile(address: URL): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: "no-cache", redirect: "error" });
    if (!response.ok) return undefined;
    const digest = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  } catch {
    return undefined;
  }
}
