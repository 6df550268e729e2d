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
  "/api/organizations": {
    post: {
      parameters: { query?: never };
      requestBody: { content: { "application/json": components["schemas"]["NewOrganization"] } };
      responses: {
        200: { content: { "application/json": components["schemas"]["OrganizationCreated"] } };
      };
    };
  };
  "/api/organizations/{organization}/councils": {
    post: {
      parameters: { path: { organization: string } };
      requestBody: { content: { "application/json": components["schemas"]["NewCouncil"] } };
      responses: { 200: { content: { "application/json": components["schemas"]["Done"] } } };
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
    Done: { id: string; position: number };
    NewOrganization: { name: string; administrator: { name: string; language?: string } };
    OrganizationCreated: { id: string; administrator: string; position: number };
    NewCouncil: {
      name: string;
      languages: string[];
      zone: string;
      familySeats: number;
      staffSeats: number;
      termMonths: number;
    };
    SampleProgress: { state: "idle" | "loading" | "done"; done: number; total: number };
  };
}
