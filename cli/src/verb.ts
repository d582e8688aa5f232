/** A verb whose code is read when it is asked for: what few verbs need is not brought for all. */
export const verb =
  <Module>(load: () => Promise<Module>, deed: (module: Module) => (...given: never[]) => unknown) =>
  async (...given: unknown[]): Promise<void> => {
    await deed(await load())(...(given as never[]))
  }
