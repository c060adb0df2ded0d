import { request } from "node:http";

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

interface RequestOptions {
  readonly method?: string;
  readonly host?: string;
}

/** Sends a request with its path exactly as given; `fetch` would tidy it up. */
export function sendRequest(
  address: string,
  path: string,
  { method = "GET", host }: RequestOptions = {},
): Promise<Answer> {
  const { hostname, port } = new URL(address);
  return new Promise((resolve, reject) => {
    const headers = host === undefined ? {} : { host };
    const sent = request({ hostname, port, path, method, headers, agent: false }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (part) => {
        text += part;
      });
      response.on("end", () => {
        const type = response.headers["content-type"] ?? "";
        resolve({ status: response.statusCode ?? 0, type, text });
      });
      response.on("error", reject);
    });
    sent.on("error", reject);
    sent.end();
  });
}
