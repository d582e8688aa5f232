CREATE TABLE "governance"."leader_member_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"member_id" text NOT NULL,
	"name" text NOT NULL,
	"role" text NOT NULL,
	"unit" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"reason" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."liaison_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"unit" text NOT NULL,
	"name" text NOT NULL,
	"account" text NOT NULL,
	"deputy" text,
	"deputy_account" text,
	"hand_over" text,
	"valid_from" date NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."measurement" (
	"id" text PRIMARY KEY NOT NULL,
	"item_id" text NOT NULL,
	"value" text,
	"values" jsonb,
	"receipt_id" text NOT NULL,
	"answered_at" timestamp(6) with time zone NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "measurement_item_id_receipt_id_unique" UNIQUE("item_id","receipt_id")
);
--> statement-breakpoint
CREATE TABLE "governance"."target_dispute" (
	"id" text PRIMARY KEY NOT NULL,
	"snapshot_id" text NOT NULL,
	"unit" text NOT NULL,
	"ground" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "target_dispute_snapshot_id_unit_unique" UNIQUE("snapshot_id","unit")
);
--> statement-breakpoint
CREATE TABLE "governance"."target_snapshot" (
	"id" text PRIMARY KEY NOT NULL,
	"year" integer NOT NULL,
	"content" text NOT NULL,
	"content_hash" text NOT NULL,
	"signature" text NOT NULL,
	"key_id" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."unit_report" (
	"id" text PRIMARY KEY NOT NULL,
	"unit" text NOT NULL,
	"period" text NOT NULL,
	"lines" text[] NOT NULL,
	"content_hash" text NOT NULL,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."step" (
	"case_id" text NOT NULL,
	"seq" integer NOT NULL,
	"flow" text NOT NULL,
	"event" text NOT NULL,
	"state" text NOT NULL,
	"reason" text,
	"particulars" jsonb,
	"by_person" text NOT NULL,
	"by_unit" text,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "step_case_id_seq_pk" PRIMARY KEY("case_id","seq")
);
--> statement-breakpoint
CREATE INDEX "leader_member_statement_member_id_known_from_id_index" ON "governance"."leader_member_statement" USING btree ("member_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "liaison_statement_unit_valid_from_index" ON "governance"."liaison_statement" USING btree ("unit","valid_from");--> statement-breakpoint
CREATE INDEX "measurement_item_id_known_from_index" ON "governance"."measurement" USING btree ("item_id","known_from");--> statement-breakpoint
CREATE INDEX "target_snapshot_year_known_from_index" ON "governance"."target_snapshot" USING btree ("year","known_from");--> statement-breakpoint
CREATE INDEX "unit_report_unit_period_index" ON "governance"."unit_report" USING btree ("unit","period");--> statement-breakpoint
CREATE INDEX "unit_report_known_from_index" ON "governance"."unit_report" USING btree ("known_from");--> statement-breakpoint
CREATE INDEX "step_flow_known_from_index" ON "governance"."step" USING btree ("flow","known_from");