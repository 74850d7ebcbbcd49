/** An address with its escapes read (`%20`), as it stands where they are none. */
export function decodeAddress(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}
