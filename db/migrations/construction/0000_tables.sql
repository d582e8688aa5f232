CREATE SCHEMA "construction";
--> statement-breakpoint
CREATE TABLE "construction"."grade_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"grade_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"role" text NOT NULL,
	"year" integer NOT NULL,
	"authority" text NOT NULL,
	"grade" text NOT NULL,
	"score" numeric(8, 2) NOT NULL,
	"stated_valid_to" date NOT NULL,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "construction"."source_report" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"reported_up_to" timestamp(6) with time zone NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "grade_statement_subject_id_year_index" ON "construction"."grade_statement" USING btree ("subject_id","year" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "grade_statement_grade_id_known_from_index" ON "construction"."grade_statement" USING btree ("grade_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "construction"."source_report" USING btree ("known_from" DESC NULLS LAST);