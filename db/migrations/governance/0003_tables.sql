CREATE TABLE "governance"."campaign_activity_statement" (
	"activity_id" text NOT NULL,
	"seq" integer NOT NULL,
	"title" text NOT NULL,
	"channel" text NOT NULL,
	"place" text NOT NULL,
	"from_day" date NOT NULL,
	"until_day" date NOT NULL,
	"planned_reach" integer NOT NULL,
	"reported_reach" integer,
	"reach_source" text,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "campaign_activity_statement_activity_id_seq_pk" PRIMARY KEY("activity_id","seq")
);
--> statement-breakpoint
CREATE TABLE "governance"."typical_case_statement" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"tone" text NOT NULL,
	"title" text NOT NULL,
	"text" text NOT NULL,
	"decision_id" text,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "typical_case_statement_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE TABLE "governance"."opinion_incident" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"source" text NOT NULL,
	"content" text NOT NULL,
	"found_on" date NOT NULL,
	"unit" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."published_duties_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"counted_up_to" date NOT NULL,
	"figures" jsonb NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."training_attendance_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"course_id" text NOT NULL,
	"staff_no" text NOT NULL,
	"unit" text NOT NULL,
	"outcome" text NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."training_course" (
	"id" text PRIMARY KEY NOT NULL,
	"title" text NOT NULL,
	"held_on" date NOT NULL,
	"hours" integer NOT NULL,
	"content" text NOT NULL,
	"by_person" text NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "governance"."opening" ADD COLUMN "tell_on" date;--> statement-breakpoint
CREATE INDEX "campaign_activity_statement_from_day_index" ON "governance"."campaign_activity_statement" USING btree ("from_day");--> statement-breakpoint
CREATE INDEX "opinion_incident_known_from_index" ON "governance"."opinion_incident" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "published_duties_statement_year_known_from_index" ON "governance"."published_duties_statement" USING btree ("year","known_from");--> statement-breakpoint
CREATE INDEX "training_attendance_statement_course_id_staff_no_known_from_id_index" ON "governance"."training_attendance_statement" USING btree ("course_id","staff_no","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "training_course_held_on_id_index" ON "governance"."training_course" USING btree ("held_on","id");