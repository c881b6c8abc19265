-- Messages about a moment name the parameter that it was given as.

DROP FUNCTION toll.moment_of(text);

CREATE FUNCTION toll.moment_of(as_of text, name text DEFAULT 'as_of', OUT moment bigint, OUT horizon bigint, OUT settled boolean)
	LANGUAGE plpgsql STABLE
AS $$
DECLARE
	last toll.moment;
	at timestamptz;
BEGIN
	SELECT * INTO last FROM toll.moment m ORDER BY m.moment DESC LIMIT 1;
	IF as_of IS NULL THEN
		moment := last.moment;
		horizon := 9223372036854775807;
		settled := NOT EXISTS (SELECT FROM toll.act a WHERE a.act >= coalesce(last.horizon, 0));
		RETURN;
	END IF;
	settled := true;
	IF as_of ~ '^[0-9]{1,18}$' THEN
		SELECT m.moment, m.horizon INTO moment, horizon FROM toll.moment m
		WHERE m.moment = as_of::bigint;
		IF moment IS NULL THEN
			RAISE invalid_parameter_value USING MESSAGE = format(
				'%s: there is no moment %s yet; the last one is %s', name, as_of, coalesce(last.moment, 0));
		END IF;
		RETURN;
	END IF;
	IF as_of !~ '^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,6})?)?(Z|[+-]\d\d:\d\d)?$' THEN
		RAISE invalid_parameter_value USING MESSAGE = format(
			'%s: expected the number of a moment, or a date-time as 2022-01-10T08:30Z', name);
	END IF;
	BEGIN
		at := as_of::timestamptz;
	EXCEPTION WHEN data_exception THEN
		RAISE invalid_parameter_value USING MESSAGE = format('%s: no such date-time %s', name, as_of);
	END;
	IF at > clock_timestamp() THEN
		RAISE invalid_parameter_value USING MESSAGE = format('%s: %s has not come yet', name, as_of);
	END IF;
	SELECT m.moment, m.horizon INTO moment, horizon FROM toll.moment m
	WHERE m.recorded <= at ORDER BY m.recorded DESC, m.moment DESC LIMIT 1;
	IF moment IS NULL THEN
		RAISE invalid_parameter_value USING MESSAGE = format(
			'%s: the record has no moment up to %s', name, as_of);
	END IF;
END
$$;
COMMENT ON FUNCTION toll.moment_of(text, text) IS
	'The moment that is asked for, by number or as the last one up to a date-time; for null the last one, with a horizon above all acts; settled: nothing that may be seen lies beyond the moment; messages begin with the name of the parameter';
