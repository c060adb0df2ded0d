/** The parts of Eleventy 3.1 that we use; it ships no types. */
declare module "@11ty/eleventy" {
  export interface TemplateExtension {
    read: boolean;
    outputFileExtension: string;
    getData: readonly string[];
    compileOptions: {
      cache: boolean;
      permalink: "raw";
      getCacheKey: (content: unknown, inputPath: string) => string;
    };
    getInstanceFromInputPath: (inputPath: string) => Promise<unknown>;
    compile: (
      content: unknown,
      inputPath: string,
    ) => Promise<(data: unknown) => string | Promise<string>>;
  }

  export interface EleventyConfig {
    addGlobalData(name: string, value: () => unknown): void;
    addPassthroughCopy(
      paths: Readonly<Record<string, string>>,
      options?: { readonly filter: (path: string) => boolean },
    ): void;
    addExtension(endings: readonly string[], extension: TemplateExtension): void;
    addTemplateFormats(endings: readonly string[]): void;
    setTemplateFormats(endings: readonly string[]): void;
    setFrontMatterParsingOptions(options: { engines: Record<string, () => never> }): void;
    setUseGitIgnore(use: boolean): void;
    setOutputDirectory(path: string): void;
    setInputDirectory(path: string): void;
    readonly benchmarks: {
      readonly config: {
        /** 0: reports nothing. */
        setMinimumThresholdMs(threshold: number): void;
      };
    };
  }

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: {
        quietMode?: boolean;
        configPath?: string | null;
        config?: (config: EleventyConfig) => void;
      },
    );
    /** Prints an error before it is thrown. */
    readonly errorHandler: { once: () => void };
    toJSON(): Promise<unknown>;
  }
}
