CREATE SCHEMA "overload";
--> statement-breakpoint
CREATE TABLE "overload"."listing_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"listing_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"circumstance" integer NOT NULL,
	"basis" text NOT NULL,
	"listed_on" date NOT NULL,
	"stated_public_until" date NOT NULL,
	"removed_on" date,
	"removal_reason" text,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."source_report" (
	"id" text PRIMARY KEY NOT NULL,
	"source" text NOT NULL,
	"reported_up_to" timestamp(6) with time zone NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "overload"."weighing_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"weighing_id" text NOT NULL,
	"station" text NOT NULL,
	"serial" text NOT NULL,
	"weighed_at" timestamp(6) with time zone NOT NULL,
	"vehicle_id" text NOT NULL,
	"plate" text NOT NULL,
	"driver_id" text NOT NULL,
	"operator_id" text NOT NULL,
	"source_unit_id" text,
	"axles" integer NOT NULL,
	"combination" boolean NOT NULL,
	"gross_kg" integer NOT NULL,
	"limit_kg" integer NOT NULL,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "listing_statement_subject_id_index" ON "overload"."listing_statement" USING btree ("subject_id");--> statement-breakpoint
CREATE INDEX "listing_statement_listing_id_known_from_index" ON "overload"."listing_statement" USING btree ("listing_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "source_report_known_from_index" ON "overload"."source_report" USING btree ("known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE UNIQUE INDEX "weighing_statement_station_serial_known_from_index" ON "overload"."weighing_statement" USING btree ("station","serial","known_from");--> statement-breakpoint
CREATE INDEX "weighing_statement_weighing_id_known_from_index" ON "overload"."weighing_statement" USING btree ("weighing_id","known_from" DESC NULLS LAST);--> statement-breakpoint
CREATE INDEX "weighing_statement_operator_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("operator_id","weighed_at");--> statement-breakpoint
CREATE INDEX "weighing_statement_driver_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("driver_id","weighed_at");--> statement-breakpoint
CREATE INDEX "weighing_statement_vehicle_id_weighed_at_index" ON "overload"."weighing_statement" USING btree ("vehicle_id","weighed_at");