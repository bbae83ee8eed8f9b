/** Calls `use` as if on another system, as far as the product asks which it is. */
export async function onPlatform<T>(value: NodeJS.Platform, use: () => T): Promise<Awaited<T>> {
  const { platform } = process;
  Object.defineProperty(process, 'platform', { value });
  try {
    return await use();
  } finally {
    Object.defineProperty(process, 'platform', { value: platform });
  }
}
