/* Written by hand until docs/openapi.json exists; then `npm run api` replaces this file. */

export interface paths {
  "/api/access/people": {
    get: {
      parameters: { query?: { q?: string; after?: number } };
      responses: { 200: { content: { "application/json": components["schemas"]["People"] } } };
    };
  };
  "/api/organization": {
    get: {
      parameters: { query?: { after?: number } };
      responses: { 200: { content: { "application/json": components["schemas"]["Organization"] } } };
    };
  };
  "/api/sample": {
    get: {
      parameters: { query?: { after?: number } };
      responses: { 200: { content: { "application/json": components["schemas"]["SampleProgress"] } } };
    };
    post: {
      parameters: { query?: never };
      responses: { 200: { content: { "application/json": components["schemas"]["SampleProgress"] } } };
    };
  };
}

export interface components {
  schemas: {
    People: { people: components["schemas"]["Person"][] };
    Person: { id: string; name: string; roles: components["schemas"]["PersonRole"][] };
    PersonRole: { role: string; council?: string | null; councilName?: string | null };
    Organization: { id: string; name: string; councils: components["schemas"]["Council"][] };
    Council: { id: string; name: string; languages: string[]; zone: string };
    SampleProgress: { state: "idle" | "loading" | "done"; done: number; total: number };
  };
}
