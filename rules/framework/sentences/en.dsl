// The sentences in which rules can be written. What stands in braces is filled in.
// Behind the equals sign is what the sentence means in the rule language. nl.dsl says the same in Dutch.

// Scores. Low is: at most what the vocabulary calls low (LOW_RATING).
[when]{construct} is low=Score(construct == {construct}, value <= LOW_RATING)
[when]{construct} is not low=Score(construct == {construct}, value > LOW_RATING)
[when]{construct} is {number}=Score(construct == {construct}, value == {number})
[when]{construct} is not {number}=Score(construct == {construct}, value != {number})
[when]{construct} is at most {number}=Score(construct == {construct}, value <= {number})
[when]{construct} is at least {number}=Score(construct == {construct}, value >= {number})
[when]{construct} is more than {number}=Score(construct == {construct}, value > {number})
[when]{construct} is less than {number}=Score(construct == {construct}, value < {number})
[when]{construct} is between {number} and {number2}=Score(construct == {construct}, value >= {number}, value <= {number2})
[when]{construct} has been measured=Score(construct == {construct})
[when]one of {constructs} is low=Score(construct in ({constructs}), value <= LOW_RATING)
[when]one of {constructs} is not low=Score(construct in ({constructs}), value > LOW_RATING)
[when]one of {constructs} is {number}=Score(construct in ({constructs}), value == {number})
[when]one of {constructs} is not {number}=Score(construct in ({constructs}), value != {number})
[when]one of {constructs} is at most {number}=Score(construct in ({constructs}), value <= {number})
[when]one of {constructs} is at least {number}=Score(construct in ({constructs}), value >= {number})
[when]one of {constructs} is more than {number}=Score(construct in ({constructs}), value > {number})
[when]one of {constructs} is less than {number}=Score(construct in ({constructs}), value < {number})
[when]a score is low=Score(value <= LOW_RATING)
[when]a score is {number}=Score(value == {number})
[when]a score is not {number}=Score(value != {number})
[when]a score is at most {number}=Score(value <= {number})
[when]a score is at least {number}=Score(value >= {number})
[when]a score is more than {number}=Score(value > {number})
[when]a score is less than {number}=Score(value < {number})
[when]according to {source}, {construct} is low=Score(construct == {construct}, value <= LOW_RATING, source == {source})
[when]according to {source}, {construct} is not low=Score(construct == {construct}, value > LOW_RATING, source == {source})
[when]according to {source}, {construct} is {number}=Score(construct == {construct}, value == {number}, source == {source})
[when]according to {source}, {construct} is not {number}=Score(construct == {construct}, value != {number}, source == {source})
[when]according to {source}, {construct} is at most {number}=Score(construct == {construct}, value <= {number}, source == {source})
[when]according to {source}, {construct} is at least {number}=Score(construct == {construct}, value >= {number}, source == {source})
[when]according to {source}, {construct} is more than {number}=Score(construct == {construct}, value > {number}, source == {source})
[when]according to {source}, {construct} is less than {number}=Score(construct == {construct}, value < {number}, source == {source})
[when]{construct} was measured after {date}=Score(construct == {construct}, measuredOn > {date})
[when]{construct} was measured before {date}=Score(construct == {construct}, measuredOn < {date})
[when]{construct} was measured on {date}=Score(construct == {construct}, measuredOn == {date})
[when]there is a score for which this holds:=Score()

// Scores, as far as is known: what was not asked counts as not so.
[when]as far as is known {rating} is low=KnownScore(construct == {rating}, value <= LOW_RATING)
[when]as far as is known {rating} is not low=not KnownScore(construct == {rating}, value <= LOW_RATING)
[when]as far as is known nothing of {ratings} is low=not KnownScore(construct in ({ratings}), value <= LOW_RATING)
[when]as far as is known no score at all is low=not KnownScore(value <= LOW_RATING)
[when]nothing is known about {rating}=not KnownScore(construct == {rating})
[when]nothing is known about {ratings}=not KnownScore(construct in ({ratings}))
[when]fewer than {number} scores are known=accumulate( KnownScore(value >= 1); $n : count(); $n < {number} )
[when]too few scores are known to weigh=accumulate( KnownScore(value >= 1); $n : count(); $n < ENOUGH_RATINGS )
[when]at least {number} scores are known=accumulate( KnownScore(value >= 1); $n : count(); $n >= {number} )
[when]at least {number} scores are low=accumulate( Score(value <= LOW_RATING); $n : count(); $n >= {number} )
[when]there is a known score for which this holds:=KnownScore()

// A difference between what the client and what the professional sees.
[when]the client and the professional see {construct} differently=ScoreGap(construct == {construct})
[when]the difference about {construct} is at least {number}=ScoreGap(construct == {construct}, gap >= {number})
[when]there is a difference for which this holds:=ScoreGap()

// Life domains, as measured.
[when]on {tool} {area} scores {number}=LifeDomain(instrument == {tool}, domain == {area}, value == {number})
[when]on {tool} {area} scores not {number}=LifeDomain(instrument == {tool}, domain == {area}, value != {number})
[when]on {tool} {area} scores at most {number}=LifeDomain(instrument == {tool}, domain == {area}, value <= {number})
[when]on {tool} {area} scores at least {number}=LifeDomain(instrument == {tool}, domain == {area}, value >= {number})
[when]on {tool} {area} scores more than {number}=LifeDomain(instrument == {tool}, domain == {area}, value > {number})
[when]on {tool} {area} scores less than {number}=LifeDomain(instrument == {tool}, domain == {area}, value < {number})
[when]there is a life domain for which this holds:=LifeDomain()

// Barriers: light, serious, acute, or absent (asked and clear).
[when]something was reported about {barrier}=Barrier(domain == {barrier})
[when]the barrier {barrier} is {severity}=Barrier(domain == {barrier}, severity == {severity})
[when]the barrier {barrier} is not {severity}=Barrier(domain == {barrier}, severity != {severity})
[when]the barrier {barrier} is at most {severity}=Barrier(domain == {barrier}, severity <= {severity})
[when]the barrier {barrier} is at least {severity}=Barrier(domain == {barrier}, severity >= {severity})
[when]the barrier {barrier} is more serious than {severity}=Barrier(domain == {barrier}, severity > {severity})
[when]the barrier {barrier} is less serious than {severity}=Barrier(domain == {barrier}, severity < {severity})
[when]the barrier {barrier} is {severities}=Barrier(domain == {barrier}, severity in ({severities}))
[when]one of the barriers {barriers} is {severity}=Barrier(domain in ({barriers}), severity == {severity})
[when]a barrier is {severity}=Barrier(severity == {severity})
[when]one of the barriers {barriers} is at least {severity}=Barrier(domain in ({barriers}), severity >= {severity})
[when]a barrier is at least {severity}=Barrier(severity >= {severity})
[when]the barrier {barrier} is {severity} and not addressed yet=Barrier(domain == {barrier}, severity == {severity}, addressed == false)
[when]the barrier {barrier} is not {severity} and not addressed yet=Barrier(domain == {barrier}, severity != {severity}, addressed == false)
[when]the barrier {barrier} is at most {severity} and not addressed yet=Barrier(domain == {barrier}, severity <= {severity}, addressed == false)
[when]the barrier {barrier} is at least {severity} and not addressed yet=Barrier(domain == {barrier}, severity >= {severity}, addressed == false)
[when]the barrier {barrier} is more serious than {severity} and not addressed yet=Barrier(domain == {barrier}, severity > {severity}, addressed == false)
[when]the barrier {barrier} is less serious than {severity} and not addressed yet=Barrier(domain == {barrier}, severity < {severity}, addressed == false)
[when]the barrier {barrier} is {severities} and not addressed yet=Barrier(domain == {barrier}, severity in ({severities}), addressed == false)
[when]one of the barriers {barriers} is {severity} and not addressed yet=Barrier(domain in ({barriers}), severity == {severity}, addressed == false)
[when]a barrier is {severity} and not addressed yet=Barrier(severity == {severity}, addressed == false)
[when]one of the barriers {barriers} is at least {severity} and not addressed yet=Barrier(domain in ({barriers}), severity >= {severity}, addressed == false)
[when]a barrier is at least {severity} and not addressed yet=Barrier(severity >= {severity}, addressed == false)
[when]the barrier {barrier} is {severity} and being addressed=Barrier(domain == {barrier}, severity == {severity}, addressed == true)
[when]the barrier {barrier} is not {severity} and being addressed=Barrier(domain == {barrier}, severity != {severity}, addressed == true)
[when]the barrier {barrier} is at most {severity} and being addressed=Barrier(domain == {barrier}, severity <= {severity}, addressed == true)
[when]the barrier {barrier} is at least {severity} and being addressed=Barrier(domain == {barrier}, severity >= {severity}, addressed == true)
[when]the barrier {barrier} is more serious than {severity} and being addressed=Barrier(domain == {barrier}, severity > {severity}, addressed == true)
[when]the barrier {barrier} is less serious than {severity} and being addressed=Barrier(domain == {barrier}, severity < {severity}, addressed == true)
[when]the barrier {barrier} is {severities} and being addressed=Barrier(domain == {barrier}, severity in ({severities}), addressed == true)
[when]one of the barriers {barriers} is {severity} and being addressed=Barrier(domain in ({barriers}), severity == {severity}, addressed == true)
[when]a barrier is {severity} and being addressed=Barrier(severity == {severity}, addressed == true)
[when]one of the barriers {barriers} is at least {severity} and being addressed=Barrier(domain in ({barriers}), severity >= {severity}, addressed == true)
[when]a barrier is at least {severity} and being addressed=Barrier(severity >= {severity}, addressed == true)
[when]at least {number} barriers are {severity}=accumulate( Barrier(severity == {severity}); $n : count(); $n >= {number} )
[when]at least {number} barriers are at least {severity}=accumulate( Barrier(severity >= {severity}); $n : count(); $n >= {number} )
[when]there are at least {number} barriers=accumulate( Barrier(); $n : count(); $n >= {number} )
[when]there are at least {number} barriers for which this holds:=accumulate( Barrier(); $n : count(); $n >= {number} )
[when]there are at least {number} known barriers=accumulate( KnownBarrier(); $n : count(); $n >= {number} )
[when]there are at least {number} known barriers for which this holds:=accumulate( KnownBarrier(); $n : count(); $n >= {number} )
[when]there are at least {number} scores=accumulate( Score(); $n : count(); $n >= {number} )
[when]there are at least {number} data about {situation}=accumulate( Situation(item == {situation}); $n : count(); $n >= {number} )
[when]there are at least {number} data about {situation} for which this holds:=accumulate( Situation(item == {situation}); $n : count(); $n >= {number} )
[when]there are at least {number} goals for which this holds:=accumulate( Goal(); $n : count(); $n >= {number} )
[when]there are at least {number} scores for which this holds:=accumulate( Score(); $n : count(); $n >= {number} )
[when]there are at least {number} known scores=accumulate( KnownScore(); $n : count(); $n >= {number} )
[when]there are at least {number} known scores for which this holds:=accumulate( KnownScore(); $n : count(); $n >= {number} )
[when]there are at least {number} differences=accumulate( ScoreGap(); $n : count(); $n >= {number} )
[when]there are at least {number} differences for which this holds:=accumulate( ScoreGap(); $n : count(); $n >= {number} )
[when]there are at least {number} life domains=accumulate( LifeDomain(); $n : count(); $n >= {number} )
[when]there are at least {number} life domains for which this holds:=accumulate( LifeDomain(); $n : count(); $n >= {number} )
[when]there are at least {number} flags=accumulate( Flag(); $n : count(); $n >= {number} )
[when]there are at least {number} flags for which this holds:=accumulate( Flag(); $n : count(); $n >= {number} )
[when]there are at least {number} earlier interventions=accumulate( PastIntervention(); $n : count(); $n >= {number} )
[when]there are at least {number} earlier interventions for which this holds:=accumulate( PastIntervention(); $n : count(); $n >= {number} )
[when]there are at least {number} open questions=accumulate( Unknown(); $n : count(); $n >= {number} )
[when]there are at least {number} open questions for which this holds:=accumulate( Unknown(); $n : count(); $n >= {number} )
[when]there are at least {number} appraisals=accumulate( Appraisal(); $n : count(); $n >= {number} )
[when]there are at least {number} appraisals for which this holds:=accumulate( Appraisal(); $n : count(); $n >= {number} )
[when]there are at least {number} known appraisals=accumulate( KnownAppraisal(); $n : count(); $n >= {number} )
[when]there are at least {number} known appraisals for which this holds:=accumulate( KnownAppraisal(); $n : count(); $n >= {number} )
[when]more than {number} barriers are {severity}=accumulate( Barrier(severity == {severity}); $n : count(); $n > {number} )
[when]more than {number} barriers are at least {severity}=accumulate( Barrier(severity >= {severity}); $n : count(); $n > {number} )
[when]there are more than {number} barriers=accumulate( Barrier(); $n : count(); $n > {number} )
[when]there are more than {number} barriers for which this holds:=accumulate( Barrier(); $n : count(); $n > {number} )
[when]there are more than {number} known barriers=accumulate( KnownBarrier(); $n : count(); $n > {number} )
[when]there are more than {number} known barriers for which this holds:=accumulate( KnownBarrier(); $n : count(); $n > {number} )
[when]there are more than {number} scores=accumulate( Score(); $n : count(); $n > {number} )
[when]there are more than {number} data about {situation}=accumulate( Situation(item == {situation}); $n : count(); $n > {number} )
[when]there are more than {number} data about {situation} for which this holds:=accumulate( Situation(item == {situation}); $n : count(); $n > {number} )
[when]there are more than {number} goals for which this holds:=accumulate( Goal(); $n : count(); $n > {number} )
[when]there are more than {number} scores for which this holds:=accumulate( Score(); $n : count(); $n > {number} )
[when]there are more than {number} known scores=accumulate( KnownScore(); $n : count(); $n > {number} )
[when]there are more than {number} known scores for which this holds:=accumulate( KnownScore(); $n : count(); $n > {number} )
[when]there are more than {number} differences=accumulate( ScoreGap(); $n : count(); $n > {number} )
[when]there are more than {number} differences for which this holds:=accumulate( ScoreGap(); $n : count(); $n > {number} )
[when]there are more than {number} life domains=accumulate( LifeDomain(); $n : count(); $n > {number} )
[when]there are more than {number} life domains for which this holds:=accumulate( LifeDomain(); $n : count(); $n > {number} )
[when]there are more than {number} flags=accumulate( Flag(); $n : count(); $n > {number} )
[when]there are more than {number} flags for which this holds:=accumulate( Flag(); $n : count(); $n > {number} )
[when]there are more than {number} earlier interventions=accumulate( PastIntervention(); $n : count(); $n > {number} )
[when]there are more than {number} earlier interventions for which this holds:=accumulate( PastIntervention(); $n : count(); $n > {number} )
[when]there are more than {number} open questions=accumulate( Unknown(); $n : count(); $n > {number} )
[when]there are more than {number} open questions for which this holds:=accumulate( Unknown(); $n : count(); $n > {number} )
[when]there are more than {number} appraisals=accumulate( Appraisal(); $n : count(); $n > {number} )
[when]there are more than {number} appraisals for which this holds:=accumulate( Appraisal(); $n : count(); $n > {number} )
[when]there are more than {number} known appraisals=accumulate( KnownAppraisal(); $n : count(); $n > {number} )
[when]there are more than {number} known appraisals for which this holds:=accumulate( KnownAppraisal(); $n : count(); $n > {number} )
[when]at most {number} barriers are {severity}=accumulate( Barrier(severity == {severity}); $n : count(); $n <= {number} )
[when]at most {number} barriers are at least {severity}=accumulate( Barrier(severity >= {severity}); $n : count(); $n <= {number} )
[when]there are at most {number} barriers=accumulate( Barrier(); $n : count(); $n <= {number} )
[when]there are at most {number} barriers for which this holds:=accumulate( Barrier(); $n : count(); $n <= {number} )
[when]there are at most {number} known barriers=accumulate( KnownBarrier(); $n : count(); $n <= {number} )
[when]there are at most {number} known barriers for which this holds:=accumulate( KnownBarrier(); $n : count(); $n <= {number} )
[when]there are at most {number} data about {situation}=accumulate( Situation(item == {situation}); $n : count(); $n <= {number} )
[when]there are at most {number} data about {situation} for which this holds:=accumulate( Situation(item == {situation}); $n : count(); $n <= {number} )
[when]there are at most {number} goals for which this holds:=accumulate( Goal(); $n : count(); $n <= {number} )
[when]there are at most {number} scores for which this holds:=accumulate( Score(); $n : count(); $n <= {number} )
[when]there are at most {number} known scores=accumulate( KnownScore(); $n : count(); $n <= {number} )
[when]there are at most {number} known scores for which this holds:=accumulate( KnownScore(); $n : count(); $n <= {number} )
[when]there are at most {number} flags=accumulate( Flag(); $n : count(); $n <= {number} )
[when]there are at most {number} flags for which this holds:=accumulate( Flag(); $n : count(); $n <= {number} )
[when]there are at most {number} earlier interventions=accumulate( PastIntervention(); $n : count(); $n <= {number} )
[when]there are at most {number} earlier interventions for which this holds:=accumulate( PastIntervention(); $n : count(); $n <= {number} )
[when]there are at most {number} open questions=accumulate( Unknown(); $n : count(); $n <= {number} )
[when]there are at most {number} open questions for which this holds:=accumulate( Unknown(); $n : count(); $n <= {number} )
[when]there are at most {number} appraisals=accumulate( Appraisal(); $n : count(); $n <= {number} )
[when]there are at most {number} appraisals for which this holds:=accumulate( Appraisal(); $n : count(); $n <= {number} )
[when]there are at most {number} known appraisals=accumulate( KnownAppraisal(); $n : count(); $n <= {number} )
[when]there are at most {number} known appraisals for which this holds:=accumulate( KnownAppraisal(); $n : count(); $n <= {number} )
[when]fewer than {number} barriers are {severity}=accumulate( Barrier(severity == {severity}); $n : count(); $n < {number} )
[when]fewer than {number} barriers are at least {severity}=accumulate( Barrier(severity >= {severity}); $n : count(); $n < {number} )
[when]there are fewer than {number} barriers=accumulate( Barrier(); $n : count(); $n < {number} )
[when]there are fewer than {number} barriers for which this holds:=accumulate( Barrier(); $n : count(); $n < {number} )
[when]there are fewer than {number} known barriers=accumulate( KnownBarrier(); $n : count(); $n < {number} )
[when]there are fewer than {number} known barriers for which this holds:=accumulate( KnownBarrier(); $n : count(); $n < {number} )
[when]there are fewer than {number} data about {situation}=accumulate( Situation(item == {situation}); $n : count(); $n < {number} )
[when]there are fewer than {number} data about {situation} for which this holds:=accumulate( Situation(item == {situation}); $n : count(); $n < {number} )
[when]there are fewer than {number} goals for which this holds:=accumulate( Goal(); $n : count(); $n < {number} )
[when]there are fewer than {number} scores for which this holds:=accumulate( Score(); $n : count(); $n < {number} )
[when]there are fewer than {number} known scores=accumulate( KnownScore(); $n : count(); $n < {number} )
[when]there are fewer than {number} known scores for which this holds:=accumulate( KnownScore(); $n : count(); $n < {number} )
[when]there are fewer than {number} flags=accumulate( Flag(); $n : count(); $n < {number} )
[when]there are fewer than {number} flags for which this holds:=accumulate( Flag(); $n : count(); $n < {number} )
[when]there are fewer than {number} earlier interventions=accumulate( PastIntervention(); $n : count(); $n < {number} )
[when]there are fewer than {number} earlier interventions for which this holds:=accumulate( PastIntervention(); $n : count(); $n < {number} )
[when]there are fewer than {number} open questions=accumulate( Unknown(); $n : count(); $n < {number} )
[when]there are fewer than {number} open questions for which this holds:=accumulate( Unknown(); $n : count(); $n < {number} )
[when]there are fewer than {number} appraisals=accumulate( Appraisal(); $n : count(); $n < {number} )
[when]there are fewer than {number} appraisals for which this holds:=accumulate( Appraisal(); $n : count(); $n < {number} )
[when]there are fewer than {number} known appraisals=accumulate( KnownAppraisal(); $n : count(); $n < {number} )
[when]there are fewer than {number} known appraisals for which this holds:=accumulate( KnownAppraisal(); $n : count(); $n < {number} )
[when]there is a barrier for which this holds:=Barrier()

// Barriers, as far as is known.
[when]as far as is known {barrier} is no barrier=KnownBarrier(domain == {barrier}, severity == "NONE")
[when]it was not reported that {barrier} is in order=not KnownBarrier(domain == {barrier}, severity == "NONE")
[when]as far as is known the barrier {barrier} is {severity}=KnownBarrier(domain == {barrier}, severity == {severity})
[when]as far as is known the barrier {barrier} is not {severity}=not KnownBarrier(domain == {barrier}, severity == {severity})
[when]as far as is known a barrier is {severity}=KnownBarrier(severity == {severity})
[when]as far as is known no barrier at all is {severity}=not KnownBarrier(severity == {severity})
[when]there is a known barrier for which this holds:=KnownBarrier()

// The goal.
[when]the goal is {goal}=Goal(type == {goal})
[when]the goal is not {goal}=Goal(type != {goal})
[when]the goal is {goals}=Goal(type in ({goals}))
[when]the goal is not {goals}=Goal(type not in ({goals}))
[when]the client has chosen a goal=Goal(type != "UNCLEAR")
[when]the goal is the client's own choice=Goal(ownedByClient == true)
[when]the goal is not the client's own choice=Goal(ownedByClient == false)
[when]the client chooses {goal}=Goal(type == {goal}, ownedByClient == true)
[when]the clarity of the goal is low=Goal(clarity <= LOW_RATING)
[when]the clarity of the goal is not low=Goal(clarity > LOW_RATING)
[when]the clarity of the goal is {number}=Goal(clarity == {number})
[when]the clarity of the goal is not {number}=Goal(clarity != {number})
[when]the clarity of the goal is at most {number}=Goal(clarity <= {number})
[when]the clarity of the goal is at least {number}=Goal(clarity >= {number})
[when]the clarity of the goal is more than {number}=Goal(clarity > {number})
[when]the clarity of the goal is less than {number}=Goal(clarity < {number})
[when]the feasibility of the goal is low=Goal(feasibility <= LOW_RATING)
[when]the feasibility of the goal is not low=Goal(feasibility > LOW_RATING)
[when]the feasibility of the goal is {number}=Goal(feasibility == {number})
[when]the feasibility of the goal is not {number}=Goal(feasibility != {number})
[when]the feasibility of the goal is at most {number}=Goal(feasibility <= {number})
[when]the feasibility of the goal is at least {number}=Goal(feasibility >= {number})
[when]the feasibility of the goal is more than {number}=Goal(feasibility > {number})
[when]the feasibility of the goal is less than {number}=Goal(feasibility < {number})
[when]the demand in the region for people with this goal is {demand}=Goal(localDemand == {demand})
[when]the demand in the region for people with this goal is not {demand}=Goal(localDemand != {demand})
[when]the demand in the region for people with this goal is at most {demand}=Goal(localDemand <= {demand})
[when]the demand in the region for people with this goal is at least {demand}=Goal(localDemand >= {demand})
[when]the demand in the region for people with this goal is more than {demand}=Goal(localDemand > {demand})
[when]the demand in the region for people with this goal is less than {demand}=Goal(localDemand < {demand})
[when]the demand in the region for people for other fitting work is {demand}=Goal(fittingWorkDemand == {demand})
[when]the demand in the region for people for other fitting work is not {demand}=Goal(fittingWorkDemand != {demand})
[when]the demand in the region for people for other fitting work is at most {demand}=Goal(fittingWorkDemand <= {demand})
[when]the demand in the region for people for other fitting work is at least {demand}=Goal(fittingWorkDemand >= {demand})
[when]the demand in the region for people for other fitting work is more than {demand}=Goal(fittingWorkDemand > {demand})
[when]the demand in the region for people for other fitting work is less than {demand}=Goal(fittingWorkDemand < {demand})
[when]for the goal this holds:=Goal()

// The situation.
[when]{situation}: {value}=Situation(item == {situation}, value == {value})
[when]{situation} is {value}=Situation(item == {situation}, value == {value})
[when]{situation} is not {value}=Situation(item == {situation}, value != {value})
[when]{situation} is at most {value}=Situation(item == {situation}, value <= {value})
[when]{situation} is at least {value}=Situation(item == {situation}, value >= {value})
[when]{situation} is more than {value}=Situation(item == {situation}, value > {value})
[when]{situation} is less than {value}=Situation(item == {situation}, value < {value})
[when]{situation} is {values}=Situation(item == {situation}, value in ({values}))
[when]{situation} is not {values}=Situation(item == {situation}, value not in ({values}))
[when]{situation} is lower than {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value < $andere)
[when]{situation} is higher than {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value > $andere)
[when]{situation} is as high as {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value == $andere)
[when]{situation} is not higher than {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value <= $andere)
[when]{situation} is not lower than {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value >= $andere)
[when]{situation} is other than {situation2}=Situation(item == {situation2}, $andere : value) and Situation(item == {situation}, value != $andere)
[when]the client is in work now=Situation(item == "placed", value == true)
[when]the client is not in work now=Situation(item == "placed", value == false)
[when]the client wants to work=Situation(item == "work-wish", value == true)
[when]the client gets help from mental health care=Situation(item == "in-mental-health-care", value == true)
[when]there is an employer in view=Situation(item == "employer-found", value == true)
[when]there is no employer in view yet=Situation(item == "employer-found", value == false)
[when]there is an advice for sheltered work=Situation(item == "sheltered-work-advice", value == true)
[when]what the client can manage is not known=Situation(item == "capacity", value == "UNKNOWN")
[when]there is a signal about safety=Situation(item == "safety-check", value == "SIGNAL")
[when]the client does not have the full wage value=Situation(item == "wage-value", value < FULL_WAGE_VALUE)
[when]the client has the full wage value=Situation(item == "wage-value", value >= FULL_WAGE_VALUE)
[when]the client is low on the participation ladder=Situation(item == "participation-step", value <= LOW_STEP)
[when]the client has been on benefit for long=Situation(item == "months-on-benefit", value >= LONG_ON_BENEFIT_MONTHS)
[when]the client has little work experience=Situation(item == "participation-step", value <= LITTLE_EXPERIENCE_STEP)
[when]the client can only work part-time=Situation(item == "hours-available", value < PART_TIME_HOURS)
[when]the client has a small wage value=Situation(item == "wage-value", value < SMALL_WAGE_VALUE)

// Statutory statuses.
[when]for the client {flag} holds=Flag(code == {flag})
[when]for the client one of {flags} holds=Flag(code in ({flags}))
[when]for the client {flag} does not hold=not Flag(code == {flag})
[when]some statutory status holds=Flag()
[when]there is a status for which this holds:=Flag()

// What was tried before. "That intervention" is the earlier intervention of the sentence above.
[when]{intervention} was tried before=PastIntervention(code == {intervention})
[when]{intervention} was tried before with outcome {outcome}=PastIntervention(code == {intervention}, outcome == {outcome})
[when]{intervention} was tried before with outcome {outcomes}=PastIntervention(code == {intervention}, outcome in ({outcomes}))
[when]{intervention} was tried before at least {number} times=accumulate( PastIntervention(code == {intervention}); $n : count(); $n >= {number} )
[when]{intervention} ended at least {number} months ago=PastIntervention(code == {intervention}, monthsAgo >= {number})
[when]{intervention} ended at least {number} months ago with outcome {outcome}=PastIntervention(code == {intervention}, monthsAgo >= {number}, outcome == {outcome})
[when]an earlier intervention ended at least {number} months ago with outcome {outcome}=PastIntervention($interventie : code, monthsAgo >= {number}, outcome == {outcome})
[when]{intervention} ended less than {number} months ago=PastIntervention(code == {intervention}, monthsAgo < {number})
[when]{intervention} ended less than {number} months ago with outcome {outcome}=PastIntervention(code == {intervention}, monthsAgo < {number}, outcome == {outcome})
[when]an earlier intervention ended less than {number} months ago with outcome {outcome}=PastIntervention($interventie : code, monthsAgo < {number}, outcome == {outcome})
[when]{intervention} ended more than {number} months ago=PastIntervention(code == {intervention}, monthsAgo > {number})
[when]{intervention} ended more than {number} months ago with outcome {outcome}=PastIntervention(code == {intervention}, monthsAgo > {number}, outcome == {outcome})
[when]an earlier intervention ended more than {number} months ago with outcome {outcome}=PastIntervention($interventie : code, monthsAgo > {number}, outcome == {outcome})
[when]{intervention} ended at most {number} months ago=PastIntervention(code == {intervention}, monthsAgo <= {number})
[when]{intervention} ended at most {number} months ago with outcome {outcome}=PastIntervention(code == {intervention}, monthsAgo <= {number}, outcome == {outcome})
[when]an earlier intervention ended at most {number} months ago with outcome {outcome}=PastIntervention($interventie : code, monthsAgo <= {number}, outcome == {outcome})
[when]{intervention} was begun after {date}=PastIntervention(code == {intervention}, startedOn > {date})
[when]{intervention} was begun before {date}=PastIntervention(code == {intervention}, startedOn < {date})
[when]{intervention} was ended after {date}=PastIntervention(code == {intervention}, endedOn > {date})
[when]{intervention} was ended before {date}=PastIntervention(code == {intervention}, endedOn < {date})
[when]an earlier intervention had outcome {outcome}=PastIntervention($interventie : code, outcome == {outcome})
[when]an earlier intervention had outcome {outcomes}=PastIntervention($interventie : code, outcome in ({outcomes}))
[when]an earlier intervention except {intervention} had outcome {outcome}=PastIntervention($interventie : code, code != {intervention}, outcome == {outcome})
[when]an earlier intervention except {interventions} had outcome {outcome}=PastIntervention($interventie : code, code not in ({interventions}), outcome == {outcome})
[when]an earlier intervention except {interventions} had outcome {outcomes}=PastIntervention($interventie : code, code not in ({interventions}), outcome in ({outcomes}))
[when]that intervention had at least {number} times the outcome {outcome}=accumulate( PastIntervention(code == $interventie, outcome == {outcome}); $n : count(); $n >= {number} )
[when]that intervention had at least {number} times the outcome {outcomes}=accumulate( PastIntervention(code == $interventie, outcome in ({outcomes})); $n : count(); $n >= {number} )
[when]that intervention was tried too often without result=accumulate( PastIntervention(code == $interventie, outcome in ("REFUSED", "NO_CHANGE")); $n : count(); $n >= REPEATED_TRIES )
[when]that intervention also once had outcome {outcome}=PastIntervention(code == $interventie, outcome == {outcome})
[when]that intervention never had outcome {outcome}=not PastIntervention(code == $interventie, outcome == {outcome})
[when]there is an earlier intervention for which this holds:=PastIntervention()
[when]there is an earlier intervention, that intervention, for which this holds:=PastIntervention($interventie : code)

// What was not asked yet.
[when]{unknown} was not asked yet=Unknown(code == {unknown})
[when]one of {unknowns} was not asked yet=Unknown($onbekende : code, code in ({unknowns}))
[when]something about {part} was not asked yet=Unknown($onbekende : code, part == {part})
[when]something was not asked yet for which this holds:=Unknown()
[when]something was not asked yet, that question, for which this holds:=Unknown($onbekende : code)

// Appraisals that other rules derive.
[when]the appraisal {appraisal} is {level}=Appraisal(factor == {appraisal}, level == {level})
[when]there is an appraisal {appraisal}=Appraisal(factor == {appraisal})
[when]as far as is known the appraisal {appraisal} is {level}=KnownAppraisal(factor == {appraisal}, level == {level})
[when]as far as is known the appraisal {appraisal} is not {level}=not KnownAppraisal(factor == {appraisal}, level == {level})
[when]there is an appraisal for which this holds:=Appraisal()
[when]there is a known appraisal for which this holds:=KnownAppraisal()
[when]the gate to work is closed=Appraisal(factor == "gate-to-work", level == "CLOSED")
[when]as far as is known the gate to work is not closed=not KnownAppraisal(factor == "gate-to-work", level == "CLOSED")
[when]work cannot start now=Appraisal(factor == "work-now", level == "NOT_POSSIBLE")
[when]as far as is known work can start now=not KnownAppraisal(factor == "work-now", level == "NOT_POSSIBLE")
[when]the goal is not the client's own=Appraisal(factor == "goal-ownership", level == "NOT_OWN")
[when]as far as is known the goal is not somebody else's=not KnownAppraisal(factor == "goal-ownership", level == "NOT_OWN")
[when]more language is needed for the goal=Appraisal(factor == "language-level", level == "GAP")
[when]as far as is known no more language is needed for the goal=not KnownAppraisal(factor == "language-level", level == "GAP")
[when]according to an appraisal the client is in work=Appraisal(factor == "placement", level == "IN_WORK")
[when]as far as is known the client is not in work=not KnownAppraisal(factor == "placement", level == "IN_WORK")
[when]the client is willing and confident=Appraisal(factor == "willing", level == "YES")
[when]as far as is known the client is not willing or not confident=not KnownAppraisal(factor == "willing", level == "YES")
[when]the client has the skills for the step=Appraisal(factor == "skilled", level == "YES")
[when]as far as is known the client lacks skills for the step=not KnownAppraisal(factor == "skilled", level == "YES")
[when]there is doubt about safety=Appraisal(factor == "safety-doubt", level == "YES")
[when]as far as is known there is no doubt about safety=not KnownAppraisal(factor == "safety-doubt", level == "YES")
[when]safety is in danger now=Appraisal(factor == "safety-now", level == "ACUTE")
[when]as far as is known safety is not in danger now=not KnownAppraisal(factor == "safety-now", level == "ACUTE")

// That there is something, whatever it is.
[when]there is a score=Score()
[when]there is a known score=KnownScore()
[when]the client and the professional differ=ScoreGap()
[when]a life domain has been measured=LifeDomain()
[when]a barrier was reported=Barrier()
[when]there is a known barrier=KnownBarrier()
[when]there is an earlier intervention=PastIntervention()
[when]something was not asked yet=Unknown()
[when]there is an appraisal=Appraisal()
[when]there is a known appraisal=KnownAppraisal()
[when]there is an earlier intervention, that intervention=PastIntervention($interventie : code)
[when]something was not asked yet, that question=Unknown($onbekende : code)
[when]{situation} was asked=Situation(item == {situation})

// More about a fact: these sentences stand below a sentence that ends in "holds:".
[when]- the construct is {rating}=construct == {rating}
[when]- the construct is not {rating}=construct != {rating}
[when]- the construct is {ratings}=construct in ({ratings})
[when]- the construct is not {ratings}=construct not in ({ratings})
[when]- we call the construct {name}={name} : construct
[when]- the construct is what we call {name}=construct == {name}
[when]- the construct is other than what we call {name}=construct != {name}
[when]- the value is low=value <= LOW_RATING
[when]- the value is not low=value > LOW_RATING
[when]- the value is {number}=value == {number}
[when]- the value is not {number}=value != {number}
[when]- the value is at most {number}=value <= {number}
[when]- the value is at least {number}=value >= {number}
[when]- the value is more than {number}=value > {number}
[when]- the value is less than {number}=value < {number}
[when]- we call the value {name}={name} : value
[when]- the value is what we call {name}=value == {name}
[when]- the value is other than what we call {name}=value != {name}
[when]- the value is higher than what we call {name}=value > {name}
[when]- the value is lower than what we call {name}=value < {name}
[when]- the value is not lower than what we call {name}=value >= {name}
[when]- the value is not higher than what we call {name}=value <= {name}
[when]- the value is {value}=value == {value}
[when]- the value is not {value}=value != {value}
[when]- the value is at most {value}=value <= {value}
[when]- the value is at least {value}=value >= {value}
[when]- the value is more than {value}=value > {value}
[when]- the value is less than {value}=value < {value}
[when]- the value is {values}=value in ({values})
[when]- the value is not {values}=value not in ({values})
[when]- the source is {source}=source == {source}
[when]- the source is not {source}=source != {source}
[when]- the source is {sources}=source in ({sources})
[when]- the source is not {sources}=source not in ({sources})
[when]- we call the source {name}={name} : source
[when]- the source is what we call {name}=source == {name}
[when]- the source is other than what we call {name}=source != {name}
[when]- the day of measuring is {date}=measuredOn == {date}
[when]- the day of measuring is not {date}=measuredOn != {date}
[when]- the day of measuring is no later than {date}=measuredOn <= {date}
[when]- the day of measuring is no earlier than {date}=measuredOn >= {date}
[when]- the day of measuring is after {date}=measuredOn > {date}
[when]- the day of measuring is before {date}=measuredOn < {date}
[when]- we call the day of measuring {name}={name} : measuredOn
[when]- the day of measuring is what we call {name}=measuredOn == {name}
[when]- the day of measuring is other than what we call {name}=measuredOn != {name}
[when]- the day of measuring is higher than what we call {name}=measuredOn > {name}
[when]- the day of measuring is lower than what we call {name}=measuredOn < {name}
[when]- the day of measuring is not lower than what we call {name}=measuredOn >= {name}
[when]- the day of measuring is not higher than what we call {name}=measuredOn <= {name}
[when]- the difference is {number}=gap == {number}
[when]- the difference is not {number}=gap != {number}
[when]- the difference is at most {number}=gap <= {number}
[when]- the difference is at least {number}=gap >= {number}
[when]- the difference is more than {number}=gap > {number}
[when]- the difference is less than {number}=gap < {number}
[when]- we call the difference {name}={name} : gap
[when]- the difference is what we call {name}=gap == {name}
[when]- the difference is other than what we call {name}=gap != {name}
[when]- the difference is higher than what we call {name}=gap > {name}
[when]- the difference is lower than what we call {name}=gap < {name}
[when]- the difference is not lower than what we call {name}=gap >= {name}
[when]- the difference is not higher than what we call {name}=gap <= {name}
[when]- the instrument is {tool}=instrument == {tool}
[when]- the instrument is not {tool}=instrument != {tool}
[when]- the instrument is {tools}=instrument in ({tools})
[when]- the instrument is not {tools}=instrument not in ({tools})
[when]- we call the instrument {name}={name} : instrument
[when]- the instrument is what we call {name}=instrument == {name}
[when]- the instrument is other than what we call {name}=instrument != {name}
[when]- the life domain is {area}=domain == {area}
[when]- the life domain is not {area}=domain != {area}
[when]- the life domain is {areas}=domain in ({areas})
[when]- the life domain is not {areas}=domain not in ({areas})
[when]- we call the life domain {name}={name} : domain
[when]- the life domain is what we call {name}=domain == {name}
[when]- the life domain is other than what we call {name}=domain != {name}
[when]- the barrier is {barrier}=domain == {barrier}
[when]- the barrier is not {barrier}=domain != {barrier}
[when]- the barrier is {barriers}=domain in ({barriers})
[when]- the barrier is not {barriers}=domain not in ({barriers})
[when]- we call the barrier {name}={name} : domain
[when]- the barrier is what we call {name}=domain == {name}
[when]- the barrier is other than what we call {name}=domain != {name}
[when]- the severity is {severity}=severity == {severity}
[when]- the severity is not {severity}=severity != {severity}
[when]- the severity is at most {severity}=severity <= {severity}
[when]- the severity is at least {severity}=severity >= {severity}
[when]- the severity is more than {severity}=severity > {severity}
[when]- the severity is less than {severity}=severity < {severity}
[when]- the severity is {severities}=severity in ({severities})
[when]- the severity is not {severities}=severity not in ({severities})
[when]- we call the severity {name}={name} : severity
[when]- the severity is what we call {name}=severity == {name}
[when]- the severity is other than what we call {name}=severity != {name}
[when]- the severity is higher than what we call {name}=severity > {name}
[when]- the severity is lower than what we call {name}=severity < {name}
[when]- the severity is not lower than what we call {name}=severity >= {name}
[when]- the severity is not higher than what we call {name}=severity <= {name}
[when]- it is addressed=addressed == true
[when]- it is not addressed yet=addressed == false
[when]- we call whether it is addressed {name}={name} : addressed
[when]- whether it is addressed is what we call {name}=addressed == {name}
[when]- whether it is addressed is other than what we call {name}=addressed != {name}
[when]- the goal is {goal}=type == {goal}
[when]- the goal is not {goal}=type != {goal}
[when]- the goal is {goals}=type in ({goals})
[when]- the goal is not {goals}=type not in ({goals})
[when]- we call the goal {name}={name} : type
[when]- the goal is what we call {name}=type == {name}
[when]- the goal is other than what we call {name}=type != {name}
[when]- a goal has been chosen=type != "UNCLEAR"
[when]- it is the client's own choice=ownedByClient == true
[when]- it is not the client's own choice=ownedByClient == false
[when]- we call whether it is an own choice {name}={name} : ownedByClient
[when]- whether it is an own choice is what we call {name}=ownedByClient == {name}
[when]- whether it is an own choice is other than what we call {name}=ownedByClient != {name}
[when]- the clarity is low=clarity <= LOW_RATING
[when]- the clarity is not low=clarity > LOW_RATING
[when]- the clarity is {number}=clarity == {number}
[when]- the clarity is not {number}=clarity != {number}
[when]- the clarity is at most {number}=clarity <= {number}
[when]- the clarity is at least {number}=clarity >= {number}
[when]- the clarity is more than {number}=clarity > {number}
[when]- the clarity is less than {number}=clarity < {number}
[when]- we call the clarity {name}={name} : clarity
[when]- the clarity is what we call {name}=clarity == {name}
[when]- the clarity is other than what we call {name}=clarity != {name}
[when]- the clarity is higher than what we call {name}=clarity > {name}
[when]- the clarity is lower than what we call {name}=clarity < {name}
[when]- the clarity is not lower than what we call {name}=clarity >= {name}
[when]- the clarity is not higher than what we call {name}=clarity <= {name}
[when]- the feasibility is low=feasibility <= LOW_RATING
[when]- the feasibility is not low=feasibility > LOW_RATING
[when]- the feasibility is {number}=feasibility == {number}
[when]- the feasibility is not {number}=feasibility != {number}
[when]- the feasibility is at most {number}=feasibility <= {number}
[when]- the feasibility is at least {number}=feasibility >= {number}
[when]- the feasibility is more than {number}=feasibility > {number}
[when]- the feasibility is less than {number}=feasibility < {number}
[when]- we call the feasibility {name}={name} : feasibility
[when]- the feasibility is what we call {name}=feasibility == {name}
[when]- the feasibility is other than what we call {name}=feasibility != {name}
[when]- the feasibility is higher than what we call {name}=feasibility > {name}
[when]- the feasibility is lower than what we call {name}=feasibility < {name}
[when]- the feasibility is not lower than what we call {name}=feasibility >= {name}
[when]- the feasibility is not higher than what we call {name}=feasibility <= {name}
[when]- the demand in the region for people with this goal is {demand}=localDemand == {demand}
[when]- the demand in the region for people with this goal is not {demand}=localDemand != {demand}
[when]- the demand in the region for people with this goal is at most {demand}=localDemand <= {demand}
[when]- the demand in the region for people with this goal is at least {demand}=localDemand >= {demand}
[when]- the demand in the region for people with this goal is more than {demand}=localDemand > {demand}
[when]- the demand in the region for people with this goal is less than {demand}=localDemand < {demand}
[when]- the demand in the region for people with this goal is {demands}=localDemand in ({demands})
[when]- the demand in the region for people with this goal is not {demands}=localDemand not in ({demands})
[when]- we call the demand in the region for people with this goal {name}={name} : localDemand
[when]- the demand in the region for people with this goal is what we call {name}=localDemand == {name}
[when]- the demand in the region for people with this goal is other than what we call {name}=localDemand != {name}
[when]- the demand in the region for people with this goal is higher than what we call {name}=localDemand > {name}
[when]- the demand in the region for people with this goal is lower than what we call {name}=localDemand < {name}
[when]- the demand in the region for people with this goal is not lower than what we call {name}=localDemand >= {name}
[when]- the demand in the region for people with this goal is not higher than what we call {name}=localDemand <= {name}
[when]- the demand in the region for people for other fitting work is {demand}=fittingWorkDemand == {demand}
[when]- the demand in the region for people for other fitting work is not {demand}=fittingWorkDemand != {demand}
[when]- the demand in the region for people for other fitting work is at most {demand}=fittingWorkDemand <= {demand}
[when]- the demand in the region for people for other fitting work is at least {demand}=fittingWorkDemand >= {demand}
[when]- the demand in the region for people for other fitting work is more than {demand}=fittingWorkDemand > {demand}
[when]- the demand in the region for people for other fitting work is less than {demand}=fittingWorkDemand < {demand}
[when]- the demand in the region for people for other fitting work is {demands}=fittingWorkDemand in ({demands})
[when]- the demand in the region for people for other fitting work is not {demands}=fittingWorkDemand not in ({demands})
[when]- we call the demand in the region for people for other fitting work {name}={name} : fittingWorkDemand
[when]- the demand in the region for people for other fitting work is what we call {name}=fittingWorkDemand == {name}
[when]- the demand in the region for people for other fitting work is other than what we call {name}=fittingWorkDemand != {name}
[when]- the demand in the region for people for other fitting work is higher than what we call {name}=fittingWorkDemand > {name}
[when]- the demand in the region for people for other fitting work is lower than what we call {name}=fittingWorkDemand < {name}
[when]- the demand in the region for people for other fitting work is not lower than what we call {name}=fittingWorkDemand >= {name}
[when]- the demand in the region for people for other fitting work is not higher than what we call {name}=fittingWorkDemand <= {name}
[when]- the flag is {flag}=code == {flag}
[when]- the flag is not {flag}=code != {flag}
[when]- the flag is {flags}=code in ({flags})
[when]- the flag is not {flags}=code not in ({flags})
[when]- we call the flag {name}={name} : code
[when]- the flag is what we call {name}=code == {name}
[when]- the flag is other than what we call {name}=code != {name}
[when]- the intervention is {intervention}=code == {intervention}
[when]- the intervention is not {intervention}=code != {intervention}
[when]- the intervention is {interventions}=code in ({interventions})
[when]- the intervention is not {interventions}=code not in ({interventions})
[when]- we call the intervention {name}={name} : code
[when]- the intervention is what we call {name}=code == {name}
[when]- the intervention is other than what we call {name}=code != {name}
[when]- it is that intervention=code == $interventie
[when]- it is not that intervention=code != $interventie
[when]- the outcome is {outcome}=outcome == {outcome}
[when]- the outcome is not {outcome}=outcome != {outcome}
[when]- the outcome is {outcomes}=outcome in ({outcomes})
[when]- the outcome is not {outcomes}=outcome not in ({outcomes})
[when]- we call the outcome {name}={name} : outcome
[when]- the outcome is what we call {name}=outcome == {name}
[when]- the outcome is other than what we call {name}=outcome != {name}
[when]- the day of beginning is {date}=startedOn == {date}
[when]- the day of beginning is not {date}=startedOn != {date}
[when]- the day of beginning is no later than {date}=startedOn <= {date}
[when]- the day of beginning is no earlier than {date}=startedOn >= {date}
[when]- the day of beginning is after {date}=startedOn > {date}
[when]- the day of beginning is before {date}=startedOn < {date}
[when]- we call the day of beginning {name}={name} : startedOn
[when]- the day of beginning is what we call {name}=startedOn == {name}
[when]- the day of beginning is other than what we call {name}=startedOn != {name}
[when]- the day of beginning is higher than what we call {name}=startedOn > {name}
[when]- the day of beginning is lower than what we call {name}=startedOn < {name}
[when]- the day of beginning is not lower than what we call {name}=startedOn >= {name}
[when]- the day of beginning is not higher than what we call {name}=startedOn <= {name}
[when]- the day of ending is {date}=endedOn == {date}
[when]- the day of ending is not {date}=endedOn != {date}
[when]- the day of ending is no later than {date}=endedOn <= {date}
[when]- the day of ending is no earlier than {date}=endedOn >= {date}
[when]- the day of ending is after {date}=endedOn > {date}
[when]- the day of ending is before {date}=endedOn < {date}
[when]- we call the day of ending {name}={name} : endedOn
[when]- the day of ending is what we call {name}=endedOn == {name}
[when]- the day of ending is other than what we call {name}=endedOn != {name}
[when]- the day of ending is higher than what we call {name}=endedOn > {name}
[when]- the day of ending is lower than what we call {name}=endedOn < {name}
[when]- the day of ending is not lower than what we call {name}=endedOn >= {name}
[when]- the day of ending is not higher than what we call {name}=endedOn <= {name}
[when]- the number of months ago is {number}=monthsAgo == {number}
[when]- the number of months ago is not {number}=monthsAgo != {number}
[when]- the number of months ago is at most {number}=monthsAgo <= {number}
[when]- the number of months ago is at least {number}=monthsAgo >= {number}
[when]- the number of months ago is more than {number}=monthsAgo > {number}
[when]- the number of months ago is less than {number}=monthsAgo < {number}
[when]- we call the number of months ago {name}={name} : monthsAgo
[when]- the number of months ago is what we call {name}=monthsAgo == {name}
[when]- the number of months ago is other than what we call {name}=monthsAgo != {name}
[when]- the number of months ago is higher than what we call {name}=monthsAgo > {name}
[when]- the number of months ago is lower than what we call {name}=monthsAgo < {name}
[when]- the number of months ago is not lower than what we call {name}=monthsAgo >= {name}
[when]- the number of months ago is not higher than what we call {name}=monthsAgo <= {name}
[when]- the appraisal is {appraisal}=factor == {appraisal}
[when]- the appraisal is not {appraisal}=factor != {appraisal}
[when]- the appraisal is {appraisals}=factor in ({appraisals})
[when]- the appraisal is not {appraisals}=factor not in ({appraisals})
[when]- we call the appraisal {name}={name} : factor
[when]- the appraisal is what we call {name}=factor == {name}
[when]- the appraisal is other than what we call {name}=factor != {name}
[when]- the level is {level}=level == {level}
[when]- the level is not {level}=level != {level}
[when]- the level is {levels}=level in ({levels})
[when]- the level is not {levels}=level not in ({levels})
[when]- we call the level {name}={name} : level
[when]- the level is what we call {name}=level == {name}
[when]- the level is other than what we call {name}=level != {name}
[when]- the subject is {unknown}=code == {unknown}
[when]- the subject is not {unknown}=code != {unknown}
[when]- the subject is {unknowns}=code in ({unknowns})
[when]- the subject is not {unknowns}=code not in ({unknowns})
[when]- we call the subject {name}={name} : code
[when]- the subject is what we call {name}=code == {name}
[when]- the subject is other than what we call {name}=code != {name}
[when]- the part is {part}=part == {part}
[when]- the part is not {part}=part != {part}
[when]- the part is {parts}=part in ({parts})
[when]- the part is not {parts}=part not in ({parts})
[when]- we call the part {name}={name} : part
[when]- the part is what we call {name}=part == {name}
[when]- the part is other than what we call {name}=part != {name}
[when]about {situation} this holds:=Situation(item == {situation})

// Conclusions. After "because:" come one or two sentences for the client.
[then]argue {strength} for {intervention} on the ground of {ground}, because: {because}=argueFor({intervention}, {strength}, {ground}, {because});
[then]argue {strength} for {intervention} in the form {form} on the ground of {ground}, because: {because}=argueFor({intervention}, {form}, {strength}, {ground}, {because});
[then]argue {strength} against {intervention} on the ground of {ground}, because: {because}=argueAgainst({intervention}, {strength}, {ground}, {because});
[then]argue {strength} for that intervention on the ground of {ground}, because: {because}=argueFor($interventie, {strength}, {ground}, {because});
[then]argue {strength} against that intervention on the ground of {ground}, because: {because}=argueAgainst($interventie, {strength}, {ground}, {because});
[then]argue for {intervention} on the ground of {ground}, because: {because}=argueFor({intervention}, PLAIN, {ground}, {because});
[then]argue for {intervention} in the form {form} on the ground of {ground}, because: {because}=argueFor({intervention}, {form}, PLAIN, {ground}, {because});
[then]argue against {intervention} on the ground of {ground}, because: {because}=argueAgainst({intervention}, PLAIN, {ground}, {because});
[then]argue for that intervention on the ground of {ground}, because: {because}=argueFor($interventie, PLAIN, {ground}, {because});
[then]argue against that intervention on the ground of {ground}, because: {because}=argueAgainst($interventie, PLAIN, {ground}, {because});
[then]{intervention} is indicated on the ground of {ground}, because: {because}=confirm({intervention}, {ground}, {because});
[then]{intervention} is needed first on the ground of {ground}, because: {because}=acute({intervention}, {ground}, {because});
[then]rule out {intervention} on the ground of {ground}, because: {because}=ruleOut({intervention}, {ground}, {because});
[then]rule out {intervention} unless indicated on the ground of {ground}, because: {because}=ruleOut({intervention}, UNLESS_CONFIRMED, {ground}, {because});
[then]{intervention} goes together with {group} on the ground of {ground}, because: {because}=alongside({intervention}, {group}, {ground}, {because});
[then]{intervention} goes together with every step to work, learning or taking part on the ground of {ground}, because: {because}=alongside({intervention}, "work-step", {ground}, {because});
[then]{intervention} goes together with every step to a workplace on the ground of {ground}, because: {because}=alongside({intervention}, "placement", {ground}, {because});
[then]that intervention is indicated on the ground of {ground}, because: {because}=confirm($interventie, {ground}, {because});
[then]that intervention is needed first on the ground of {ground}, because: {because}=acute($interventie, {ground}, {because});
[then]rule out that intervention on the ground of {ground}, because: {because}=ruleOut($interventie, {ground}, {because});
[then]rule out that intervention unless indicated on the ground of {ground}, because: {because}=ruleOut($interventie, UNLESS_CONFIRMED, {ground}, {because});
[then]that intervention goes together with {group} on the ground of {ground}, because: {because}=alongside($interventie, {group}, {ground}, {because});
[then]that intervention goes together with every step to work, learning or taking part on the ground of {ground}, because: {because}=alongside($interventie, "work-step", {ground}, {because});
[then]that intervention goes together with every step to a workplace on the ground of {ground}, because: {because}=alongside($interventie, "placement", {ground}, {because});
[then]ask about {unknown}, because: {because}=ask({unknown}, {because});
[then]ask that question, because: {because}=ask($onbekende, {because});
[then]do not weigh yet, because: {because}=abstain({because});
[then]the appraisal {appraisal} is {level}, because: {because}=derive({appraisal}, {level}, {because});
[then]the gate to work is closed, because: {because}=derive("gate-to-work", "CLOSED", {because});
[then]work cannot start now, because: {because}=derive("work-now", "NOT_POSSIBLE", {because});
[then]the goal is not the client's own, because: {because}=derive("goal-ownership", "NOT_OWN", {because});
[then]more language is needed for the goal, because: {because}=derive("language-level", "GAP", {because});
[then]according to an appraisal the client is in work, because: {because}=derive("placement", "IN_WORK", {because});
[then]the client is willing and confident, because: {because}=derive("willing", "YES", {because});
[then]the client has the skills for the step, because: {because}=derive("skilled", "YES", {because});
[then]there is doubt about safety, because: {because}=derive("safety-doubt", "YES", {because});
[then]safety is in danger now, because: {because}=derive("safety-now", "ACUTE", {because});
[then]argue {strength} for {intervention} on the ground of {ground}, because {because}=argueFor({intervention}, {strength}, {ground}, {because});
[then]argue {strength} for {intervention} in the form {form} on the ground of {ground}, because {because}=argueFor({intervention}, {form}, {strength}, {ground}, {because});
[then]argue {strength} against {intervention} on the ground of {ground}, because {because}=argueAgainst({intervention}, {strength}, {ground}, {because});
[then]argue {strength} for that intervention on the ground of {ground}, because {because}=argueFor($interventie, {strength}, {ground}, {because});
[then]argue {strength} against that intervention on the ground of {ground}, because {because}=argueAgainst($interventie, {strength}, {ground}, {because});
[then]argue for {intervention} on the ground of {ground}, because {because}=argueFor({intervention}, PLAIN, {ground}, {because});
[then]argue for {intervention} in the form {form} on the ground of {ground}, because {because}=argueFor({intervention}, {form}, PLAIN, {ground}, {because});
[then]argue against {intervention} on the ground of {ground}, because {because}=argueAgainst({intervention}, PLAIN, {ground}, {because});
[then]argue for that intervention on the ground of {ground}, because {because}=argueFor($interventie, PLAIN, {ground}, {because});
[then]argue against that intervention on the ground of {ground}, because {because}=argueAgainst($interventie, PLAIN, {ground}, {because});
[then]{intervention} is indicated on the ground of {ground}, because {because}=confirm({intervention}, {ground}, {because});
[then]{intervention} is needed first on the ground of {ground}, because {because}=acute({intervention}, {ground}, {because});
[then]rule out {intervention} on the ground of {ground}, because {because}=ruleOut({intervention}, {ground}, {because});
[then]rule out {intervention} unless indicated on the ground of {ground}, because {because}=ruleOut({intervention}, UNLESS_CONFIRMED, {ground}, {because});
[then]{intervention} goes together with {group} on the ground of {ground}, because {because}=alongside({intervention}, {group}, {ground}, {because});
[then]{intervention} goes together with every step to work, learning or taking part on the ground of {ground}, because {because}=alongside({intervention}, "work-step", {ground}, {because});
[then]{intervention} goes together with every step to a workplace on the ground of {ground}, because {because}=alongside({intervention}, "placement", {ground}, {because});
[then]that intervention is indicated on the ground of {ground}, because {because}=confirm($interventie, {ground}, {because});
[then]that intervention is needed first on the ground of {ground}, because {because}=acute($interventie, {ground}, {because});
[then]rule out that intervention on the ground of {ground}, because {because}=ruleOut($interventie, {ground}, {because});
[then]rule out that intervention unless indicated on the ground of {ground}, because {because}=ruleOut($interventie, UNLESS_CONFIRMED, {ground}, {because});
[then]that intervention goes together with {group} on the ground of {ground}, because {because}=alongside($interventie, {group}, {ground}, {because});
[then]that intervention goes together with every step to work, learning or taking part on the ground of {ground}, because {because}=alongside($interventie, "work-step", {ground}, {because});
[then]that intervention goes together with every step to a workplace on the ground of {ground}, because {because}=alongside($interventie, "placement", {ground}, {because});
[then]ask about {unknown}, because {because}=ask({unknown}, {because});
[then]ask that question, because {because}=ask($onbekende, {because});
[then]do not weigh yet, because {because}=abstain({because});
[then]the appraisal {appraisal} is {level}, because {because}=derive({appraisal}, {level}, {because});
[then]the gate to work is closed, because {because}=derive("gate-to-work", "CLOSED", {because});
[then]work cannot start now, because {because}=derive("work-now", "NOT_POSSIBLE", {because});
[then]the goal is not the client's own, because {because}=derive("goal-ownership", "NOT_OWN", {because});
[then]more language is needed for the goal, because {because}=derive("language-level", "GAP", {because});
[then]according to an appraisal the client is in work, because {because}=derive("placement", "IN_WORK", {because});
[then]the client is willing and confident, because {because}=derive("willing", "YES", {because});
[then]the client has the skills for the step, because {because}=derive("skilled", "YES", {because});
[then]there is doubt about safety, because {because}=derive("safety-doubt", "YES", {because});
[then]safety is in danger now, because {because}=derive("safety-now", "ACUTE", {because});
