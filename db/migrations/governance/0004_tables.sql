CREATE TABLE "governance"."change_attempt" (
	"subscription_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"attempt" integer NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "change_attempt_subscription_id_sequence_attempt_pk" PRIMARY KEY("subscription_id","sequence","attempt")
);
--> statement-breakpoint
CREATE TABLE "governance"."change_end" (
	"subscription_id" text PRIMARY KEY NOT NULL,
	"reason" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE TABLE "governance"."change_found" (
	"subscription_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"beat" timestamp(6) with time zone NOT NULL,
	"answer_hash" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "change_found_subscription_id_sequence_pk" PRIMARY KEY("subscription_id","sequence")
);
--> statement-breakpoint
CREATE TABLE "governance"."change_outcome" (
	"subscription_id" text NOT NULL,
	"sequence" integer NOT NULL,
	"attempt" integer NOT NULL,
	"delivered" boolean NOT NULL,
	"outcome" text NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL,
	CONSTRAINT "change_outcome_subscription_id_sequence_attempt_pk" PRIMARY KEY("subscription_id","sequence","attempt")
);
--> statement-breakpoint
CREATE TABLE "governance"."change_subscription" (
	"id" text PRIMARY KEY NOT NULL,
	"holder" text NOT NULL,
	"org" text,
	"role" text NOT NULL,
	"purpose" text NOT NULL,
	"grant_id" text,
	"subject_id" text,
	"subject_code" text,
	"variables" text,
	"endpoint" text NOT NULL,
	"valid_until" timestamp(6) with time zone NOT NULL,
	"known_from" timestamp(6) with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "change_subscription_grant_id_index" ON "governance"."change_subscription" USING btree ("grant_id");--> statement-breakpoint
CREATE INDEX "change_subscription_holder_index" ON "governance"."change_subscription" USING btree ("holder");--> statement-breakpoint
CREATE INDEX "change_subscription_valid_until_index" ON "governance"."change_subscription" USING btree ("valid_until");