CREATE TABLE "construction"."bid_statement" (
	"id" text PRIMARY KEY NOT NULL,
	"bid_id" text NOT NULL,
	"subject_id" text NOT NULL,
	"role" text NOT NULL,
	"section_id" text,
	"project" text NOT NULL,
	"section" text NOT NULL,
	"opened_on" date NOT NULL,
	"source_ref" text,
	"said_by" text NOT NULL,
	"by_person" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "construction"."conduct_statement" ADD COLUMN "bid_id" text;--> statement-breakpoint
CREATE INDEX "bid_statement_subject_id_opened_on_index" ON "construction"."bid_statement" USING btree ("subject_id","opened_on" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "bid_statement_bid_id_known_from_id_index" ON "construction"."bid_statement" USING btree ("bid_id","known_from" DESC NULLS FIRST,"id" DESC NULLS FIRST);--> statement-breakpoint
CREATE INDEX "conduct_statement_bid_id_index" ON "construction"."conduct_statement" USING btree ("bid_id");