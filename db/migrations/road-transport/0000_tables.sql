CREATE SCHEMA "road_transport";
--> statement-breakpoint
CREATE TABLE "road_transport"."assessment_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"assessment_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"year" integer NOT NULL,
	"scheme" text NOT NULL,
	"score" numeric(8, 2) NOT NULL,
	"grade" text NOT NULL,
	"state" text NOT NULL,
	"authority" text NOT NULL,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "road_transport"."integrity_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"cycle_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"cycle_start_on" date NOT NULL,
	"points" integer NOT NULL,
	"grade" text NOT NULL,
	"said_by" text NOT NULL,
	"valid_from" date NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "road_transport"."source_report" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"reported_up_to" timestamp(6) with time zone NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "assessment_statement_subject_id_year_index" ON "road_transport"."assessment_statement" USING btree ("subject_id","year" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "assessment_statement_assessment_id_known_from_index" ON "road_transport"."assessment_statement" USING btree ("assessment_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "integrity_statement_subject_id_cycle_start_on_index" ON "road_transport"."integrity_statement" USING btree ("subject_id","cycle_start_on" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "integrity_statement_cycle_id_known_from_index" ON "road_transport"."integrity_statement" USING btree ("cycle_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "road_transport"."source_report" USING btree ("known_from" DESC NULLS LAST);