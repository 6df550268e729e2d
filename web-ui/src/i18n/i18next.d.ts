import "i18next";
import type access from "./en/access.json";
import type audit from "./en/audit.json";
import type common from "./en/common.json";
import type compensation from "./en/compensation.json";
import type dashboard from "./en/dashboard.json";
import type feedback from "./en/feedback.json";
import type home from "./en/home.json";
import type ideas from "./en/ideas.json";
import type importing from "./en/importing.json";
import type meetings from "./en/meetings.json";
import type organization from "./en/organization.json";
import type privacy from "./en/privacy.json";
import type recruiting from "./en/recruiting.json";
import type system from "./en/system.json";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "common";
    returnNull: false;
    resources: {
      access: typeof access;
      audit: typeof audit;
      common: typeof common;
      compensation: typeof compensation;
      dashboard: typeof dashboard;
      feedback: typeof feedback;
      home: typeof home;
      ideas: typeof ideas;
      importing: typeof importing;
      meetings: typeof meetings;
      organization: typeof organization;
      privacy: typeof privacy;
      recruiting: typeof recruiting;
      system: typeof system;
    };
  }
}
