CREATE TABLE "registry"."holding_statement" (
	"holding_id" text NOT NULL,
	"seq" integer NOT NULL,
	"vehicle_id" text NOT NULL,
	"holder_id" text NOT NULL,
	"kind" text NOT NULL,
	"valid_from" date NOT NULL,
	"valid_to" date,
	"withdrawn" boolean NOT NULL,
	"reason" text,
	"by_person" text,
	"said_by" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "holding_statement_holding_id_seq_pk" PRIMARY KEY("holding_id","seq")
);
--> statement-breakpoint
ALTER TABLE "registry"."vehicle_statement" ADD COLUMN "combination" boolean;--> statement-breakpoint
CREATE INDEX "holding_statement_vehicle_id_valid_from_known_from_index" ON "registry"."holding_statement" USING btree ("vehicle_id","valid_from","known_from");--> statement-breakpoint
CREATE INDEX "holding_statement_holder_id_index" ON "registry"."holding_statement" USING btree ("holder_id");--> statement-breakpoint
CREATE INDEX "practitioner_statement_qualification_no_index" ON "registry"."practitioner_statement" USING btree ("qualification_no");