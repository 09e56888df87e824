// De zinnen waarin regels geschreven kunnen worden. Wat tussen accolades staat, vult u in.
// Achter het is-teken staat wat de zin betekent in de regeltaal. en.dsl zegt hetzelfde in het Engels.

// Scores. Laag is: hoogstens wat de woordenlijst laag noemt (LOW_RATING).
[when]{kenmerk} is laag=Score(construct == {kenmerk}, value <= LOW_RATING)
[when]{kenmerk} is niet laag=Score(construct == {kenmerk}, value > LOW_RATING)
[when]{kenmerk} is {getal}=Score(construct == {kenmerk}, value == {getal})
[when]{kenmerk} is niet {getal}=Score(construct == {kenmerk}, value != {getal})
[when]{kenmerk} is hoogstens {getal}=Score(construct == {kenmerk}, value <= {getal})
[when]{kenmerk} is minstens {getal}=Score(construct == {kenmerk}, value >= {getal})
[when]{kenmerk} is meer dan {getal}=Score(construct == {kenmerk}, value > {getal})
[when]{kenmerk} is minder dan {getal}=Score(construct == {kenmerk}, value < {getal})
[when]{kenmerk} ligt tussen {getal} en {getal2}=Score(construct == {kenmerk}, value >= {getal}, value <= {getal2})
[when]{kenmerk} is gemeten=Score(construct == {kenmerk})
[when]een van {kenmerken} is laag=Score(construct in ({kenmerken}), value <= LOW_RATING)
[when]een van {kenmerken} is niet laag=Score(construct in ({kenmerken}), value > LOW_RATING)
[when]een van {kenmerken} is {getal}=Score(construct in ({kenmerken}), value == {getal})
[when]een van {kenmerken} is niet {getal}=Score(construct in ({kenmerken}), value != {getal})
[when]een van {kenmerken} is hoogstens {getal}=Score(construct in ({kenmerken}), value <= {getal})
[when]een van {kenmerken} is minstens {getal}=Score(construct in ({kenmerken}), value >= {getal})
[when]een van {kenmerken} is meer dan {getal}=Score(construct in ({kenmerken}), value > {getal})
[when]een van {kenmerken} is minder dan {getal}=Score(construct in ({kenmerken}), value < {getal})
[when]een score is laag=Score(value <= LOW_RATING)
[when]een score is {getal}=Score(value == {getal})
[when]een score is niet {getal}=Score(value != {getal})
[when]een score is hoogstens {getal}=Score(value <= {getal})
[when]een score is minstens {getal}=Score(value >= {getal})
[when]een score is meer dan {getal}=Score(value > {getal})
[when]een score is minder dan {getal}=Score(value < {getal})
[when]volgens {bron} is {kenmerk} laag=Score(construct == {kenmerk}, value <= LOW_RATING, source == {bron})
[when]volgens {bron} is {kenmerk} niet laag=Score(construct == {kenmerk}, value > LOW_RATING, source == {bron})
[when]volgens {bron} is {kenmerk} {getal}=Score(construct == {kenmerk}, value == {getal}, source == {bron})
[when]volgens {bron} is {kenmerk} niet {getal}=Score(construct == {kenmerk}, value != {getal}, source == {bron})
[when]volgens {bron} is {kenmerk} hoogstens {getal}=Score(construct == {kenmerk}, value <= {getal}, source == {bron})
[when]volgens {bron} is {kenmerk} minstens {getal}=Score(construct == {kenmerk}, value >= {getal}, source == {bron})
[when]volgens {bron} is {kenmerk} meer dan {getal}=Score(construct == {kenmerk}, value > {getal}, source == {bron})
[when]volgens {bron} is {kenmerk} minder dan {getal}=Score(construct == {kenmerk}, value < {getal}, source == {bron})
[when]{kenmerk} is gemeten na {datum}=Score(construct == {kenmerk}, measuredOn > {datum})
[when]{kenmerk} is gemeten voor {datum}=Score(construct == {kenmerk}, measuredOn < {datum})
[when]{kenmerk} is gemeten op {datum}=Score(construct == {kenmerk}, measuredOn == {datum})
[when]er is een score waarvoor dit geldt:=Score()

// Scores, voor zover bekend: wat niet gevraagd is, telt als niet zo.
[when]voor zover bekend is {score} laag=KnownScore(construct == {score}, value <= LOW_RATING)
[when]voor zover bekend is {score} niet laag=not KnownScore(construct == {score}, value <= LOW_RATING)
[when]voor zover bekend is van {scores} niets laag=not KnownScore(construct in ({scores}), value <= LOW_RATING)
[when]voor zover bekend is geen enkele score laag=not KnownScore(value <= LOW_RATING)
[when]over {score} is niets bekend=not KnownScore(construct == {score})
[when]over {scores} is niets bekend=not KnownScore(construct in ({scores}))
[when]er zijn minder dan {getal} scores bekend=accumulate( KnownScore(value >= 1); $n : count(); $n < {getal} )
[when]er zijn te weinig scores bekend om af te wegen=accumulate( KnownScore(value >= 1); $n : count(); $n < ENOUGH_RATINGS )
[when]er zijn minstens {getal} scores bekend=accumulate( KnownScore(value >= 1); $n : count(); $n >= {getal} )
[when]minstens {getal} scores zijn laag=accumulate( Score(value <= LOW_RATING); $n : count(); $n >= {getal} )
[when]er is een bekende score waarvoor dit geldt:=KnownScore()

// Verschil tussen wat de klant en wat de professional ziet.
[when]de klant en de professional zien {kenmerk} verschillend=ScoreGap(construct == {kenmerk})
[when]het verschil over {kenmerk} is minstens {getal}=ScoreGap(construct == {kenmerk}, gap >= {getal})
[when]er is een verschil waarvoor dit geldt:=ScoreGap()

// Leefgebieden, zoals gemeten.
[when]op {instrument} scoort {leefgebied} {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value == {getal})
[when]op {instrument} scoort {leefgebied} geen {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value != {getal})
[when]op {instrument} scoort {leefgebied} hoogstens {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value <= {getal})
[when]op {instrument} scoort {leefgebied} minstens {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value >= {getal})
[when]op {instrument} scoort {leefgebied} meer dan {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value > {getal})
[when]op {instrument} scoort {leefgebied} minder dan {getal}=LifeDomain(instrument == {instrument}, domain == {leefgebied}, value < {getal})
[when]er is een leefgebied waarvoor dit geldt:=LifeDomain()

// Belemmeringen: licht, ernstig, acuut, of er niet (gevraagd en in orde).
[when]over {belemmering} is iets gemeld=Barrier(domain == {belemmering})
[when]de belemmering {belemmering} is {ernst}=Barrier(domain == {belemmering}, severity == {ernst})
[when]de belemmering {belemmering} is niet {ernst}=Barrier(domain == {belemmering}, severity != {ernst})
[when]de belemmering {belemmering} is hoogstens {ernst}=Barrier(domain == {belemmering}, severity <= {ernst})
[when]de belemmering {belemmering} is minstens {ernst}=Barrier(domain == {belemmering}, severity >= {ernst})
[when]de belemmering {belemmering} is ernstiger dan {ernst}=Barrier(domain == {belemmering}, severity > {ernst})
[when]de belemmering {belemmering} is minder ernstig dan {ernst}=Barrier(domain == {belemmering}, severity < {ernst})
[when]de belemmering {belemmering} is {ernsten}=Barrier(domain == {belemmering}, severity in ({ernsten}))
[when]een van de belemmeringen {belemmeringen} is {ernst}=Barrier(domain in ({belemmeringen}), severity == {ernst})
[when]een belemmering is {ernst}=Barrier(severity == {ernst})
[when]een van de belemmeringen {belemmeringen} is minstens {ernst}=Barrier(domain in ({belemmeringen}), severity >= {ernst})
[when]een belemmering is minstens {ernst}=Barrier(severity >= {ernst})
[when]de belemmering {belemmering} is {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity == {ernst}, addressed == false)
[when]de belemmering {belemmering} is niet {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity != {ernst}, addressed == false)
[when]de belemmering {belemmering} is hoogstens {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity <= {ernst}, addressed == false)
[when]de belemmering {belemmering} is minstens {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity >= {ernst}, addressed == false)
[when]de belemmering {belemmering} is ernstiger dan {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity > {ernst}, addressed == false)
[when]de belemmering {belemmering} is minder ernstig dan {ernst} en nog niet aangepakt=Barrier(domain == {belemmering}, severity < {ernst}, addressed == false)
[when]de belemmering {belemmering} is {ernsten} en nog niet aangepakt=Barrier(domain == {belemmering}, severity in ({ernsten}), addressed == false)
[when]een van de belemmeringen {belemmeringen} is {ernst} en nog niet aangepakt=Barrier(domain in ({belemmeringen}), severity == {ernst}, addressed == false)
[when]een belemmering is {ernst} en nog niet aangepakt=Barrier(severity == {ernst}, addressed == false)
[when]een van de belemmeringen {belemmeringen} is minstens {ernst} en nog niet aangepakt=Barrier(domain in ({belemmeringen}), severity >= {ernst}, addressed == false)
[when]een belemmering is minstens {ernst} en nog niet aangepakt=Barrier(severity >= {ernst}, addressed == false)
[when]de belemmering {belemmering} is {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity == {ernst}, addressed == true)
[when]de belemmering {belemmering} is niet {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity != {ernst}, addressed == true)
[when]de belemmering {belemmering} is hoogstens {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity <= {ernst}, addressed == true)
[when]de belemmering {belemmering} is minstens {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity >= {ernst}, addressed == true)
[when]de belemmering {belemmering} is ernstiger dan {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity > {ernst}, addressed == true)
[when]de belemmering {belemmering} is minder ernstig dan {ernst} en al aangepakt=Barrier(domain == {belemmering}, severity < {ernst}, addressed == true)
[when]de belemmering {belemmering} is {ernsten} en al aangepakt=Barrier(domain == {belemmering}, severity in ({ernsten}), addressed == true)
[when]een van de belemmeringen {belemmeringen} is {ernst} en al aangepakt=Barrier(domain in ({belemmeringen}), severity == {ernst}, addressed == true)
[when]een belemmering is {ernst} en al aangepakt=Barrier(severity == {ernst}, addressed == true)
[when]een van de belemmeringen {belemmeringen} is minstens {ernst} en al aangepakt=Barrier(domain in ({belemmeringen}), severity >= {ernst}, addressed == true)
[when]een belemmering is minstens {ernst} en al aangepakt=Barrier(severity >= {ernst}, addressed == true)
[when]minstens {getal} belemmeringen zijn {ernst}=accumulate( Barrier(severity == {ernst}); $n : count(); $n >= {getal} )
[when]minstens {getal} belemmeringen zijn minstens {ernst}=accumulate( Barrier(severity >= {ernst}); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} belemmeringen=accumulate( Barrier(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} belemmeringen waarvoor dit geldt:=accumulate( Barrier(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende belemmeringen=accumulate( KnownBarrier(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende belemmeringen waarvoor dit geldt:=accumulate( KnownBarrier(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} scores=accumulate( Score(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} gegevens over {situatie}=accumulate( Situation(item == {situatie}); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} gegevens over {situatie} waarvoor dit geldt:=accumulate( Situation(item == {situatie}); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} doelen waarvoor dit geldt:=accumulate( Goal(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} scores waarvoor dit geldt:=accumulate( Score(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende scores=accumulate( KnownScore(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende scores waarvoor dit geldt:=accumulate( KnownScore(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} verschillen=accumulate( ScoreGap(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} verschillen waarvoor dit geldt:=accumulate( ScoreGap(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} leefgebieden=accumulate( LifeDomain(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} leefgebieden waarvoor dit geldt:=accumulate( LifeDomain(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} statussen=accumulate( Flag(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} statussen waarvoor dit geldt:=accumulate( Flag(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} eerdere interventies=accumulate( PastIntervention(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} eerdere interventies waarvoor dit geldt:=accumulate( PastIntervention(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} vragen die nog open staan=accumulate( Unknown(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} vragen die nog open staan waarvoor dit geldt:=accumulate( Unknown(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} oordelen=accumulate( Appraisal(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} oordelen waarvoor dit geldt:=accumulate( Appraisal(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende oordelen=accumulate( KnownAppraisal(); $n : count(); $n >= {getal} )
[when]er zijn minstens {getal} bekende oordelen waarvoor dit geldt:=accumulate( KnownAppraisal(); $n : count(); $n >= {getal} )
[when]meer dan {getal} belemmeringen zijn {ernst}=accumulate( Barrier(severity == {ernst}); $n : count(); $n > {getal} )
[when]meer dan {getal} belemmeringen zijn minstens {ernst}=accumulate( Barrier(severity >= {ernst}); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} belemmeringen=accumulate( Barrier(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} belemmeringen waarvoor dit geldt:=accumulate( Barrier(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende belemmeringen=accumulate( KnownBarrier(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende belemmeringen waarvoor dit geldt:=accumulate( KnownBarrier(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} scores=accumulate( Score(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} gegevens over {situatie}=accumulate( Situation(item == {situatie}); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} gegevens over {situatie} waarvoor dit geldt:=accumulate( Situation(item == {situatie}); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} doelen waarvoor dit geldt:=accumulate( Goal(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} scores waarvoor dit geldt:=accumulate( Score(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende scores=accumulate( KnownScore(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende scores waarvoor dit geldt:=accumulate( KnownScore(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} verschillen=accumulate( ScoreGap(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} verschillen waarvoor dit geldt:=accumulate( ScoreGap(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} leefgebieden=accumulate( LifeDomain(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} leefgebieden waarvoor dit geldt:=accumulate( LifeDomain(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} statussen=accumulate( Flag(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} statussen waarvoor dit geldt:=accumulate( Flag(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} eerdere interventies=accumulate( PastIntervention(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} eerdere interventies waarvoor dit geldt:=accumulate( PastIntervention(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} vragen die nog open staan=accumulate( Unknown(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} vragen die nog open staan waarvoor dit geldt:=accumulate( Unknown(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} oordelen=accumulate( Appraisal(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} oordelen waarvoor dit geldt:=accumulate( Appraisal(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende oordelen=accumulate( KnownAppraisal(); $n : count(); $n > {getal} )
[when]er zijn meer dan {getal} bekende oordelen waarvoor dit geldt:=accumulate( KnownAppraisal(); $n : count(); $n > {getal} )
[when]hoogstens {getal} belemmeringen zijn {ernst}=accumulate( Barrier(severity == {ernst}); $n : count(); $n <= {getal} )
[when]hoogstens {getal} belemmeringen zijn minstens {ernst}=accumulate( Barrier(severity >= {ernst}); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} belemmeringen=accumulate( Barrier(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} belemmeringen waarvoor dit geldt:=accumulate( Barrier(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende belemmeringen=accumulate( KnownBarrier(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende belemmeringen waarvoor dit geldt:=accumulate( KnownBarrier(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} gegevens over {situatie}=accumulate( Situation(item == {situatie}); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} gegevens over {situatie} waarvoor dit geldt:=accumulate( Situation(item == {situatie}); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} doelen waarvoor dit geldt:=accumulate( Goal(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} scores waarvoor dit geldt:=accumulate( Score(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende scores=accumulate( KnownScore(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende scores waarvoor dit geldt:=accumulate( KnownScore(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} statussen=accumulate( Flag(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} statussen waarvoor dit geldt:=accumulate( Flag(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} eerdere interventies=accumulate( PastIntervention(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} eerdere interventies waarvoor dit geldt:=accumulate( PastIntervention(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} vragen die nog open staan=accumulate( Unknown(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} vragen die nog open staan waarvoor dit geldt:=accumulate( Unknown(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} oordelen=accumulate( Appraisal(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} oordelen waarvoor dit geldt:=accumulate( Appraisal(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende oordelen=accumulate( KnownAppraisal(); $n : count(); $n <= {getal} )
[when]er zijn hoogstens {getal} bekende oordelen waarvoor dit geldt:=accumulate( KnownAppraisal(); $n : count(); $n <= {getal} )
[when]minder dan {getal} belemmeringen zijn {ernst}=accumulate( Barrier(severity == {ernst}); $n : count(); $n < {getal} )
[when]minder dan {getal} belemmeringen zijn minstens {ernst}=accumulate( Barrier(severity >= {ernst}); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} belemmeringen=accumulate( Barrier(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} belemmeringen waarvoor dit geldt:=accumulate( Barrier(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende belemmeringen=accumulate( KnownBarrier(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende belemmeringen waarvoor dit geldt:=accumulate( KnownBarrier(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} gegevens over {situatie}=accumulate( Situation(item == {situatie}); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} gegevens over {situatie} waarvoor dit geldt:=accumulate( Situation(item == {situatie}); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} doelen waarvoor dit geldt:=accumulate( Goal(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} scores waarvoor dit geldt:=accumulate( Score(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende scores=accumulate( KnownScore(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende scores waarvoor dit geldt:=accumulate( KnownScore(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} statussen=accumulate( Flag(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} statussen waarvoor dit geldt:=accumulate( Flag(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} eerdere interventies=accumulate( PastIntervention(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} eerdere interventies waarvoor dit geldt:=accumulate( PastIntervention(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} vragen die nog open staan=accumulate( Unknown(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} vragen die nog open staan waarvoor dit geldt:=accumulate( Unknown(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} oordelen=accumulate( Appraisal(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} oordelen waarvoor dit geldt:=accumulate( Appraisal(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende oordelen=accumulate( KnownAppraisal(); $n : count(); $n < {getal} )
[when]er zijn minder dan {getal} bekende oordelen waarvoor dit geldt:=accumulate( KnownAppraisal(); $n : count(); $n < {getal} )
[when]er is een belemmering waarvoor dit geldt:=Barrier()

// Belemmeringen, voor zover bekend.
[when]voor zover bekend is {belemmering} geen belemmering=KnownBarrier(domain == {belemmering}, severity == "NONE")
[when]over {belemmering} is niet gemeld dat het in orde is=not KnownBarrier(domain == {belemmering}, severity == "NONE")
[when]voor zover bekend is de belemmering {belemmering} {ernst}=KnownBarrier(domain == {belemmering}, severity == {ernst})
[when]voor zover bekend is de belemmering {belemmering} niet {ernst}=not KnownBarrier(domain == {belemmering}, severity == {ernst})
[when]voor zover bekend is een belemmering {ernst}=KnownBarrier(severity == {ernst})
[when]voor zover bekend is geen enkele belemmering {ernst}=not KnownBarrier(severity == {ernst})
[when]er is een bekende belemmering waarvoor dit geldt:=KnownBarrier()

// Het doel.
[when]het doel is {doel}=Goal(type == {doel})
[when]het doel is niet {doel}=Goal(type != {doel})
[when]het doel is {doelen}=Goal(type in ({doelen}))
[when]het doel is niet {doelen}=Goal(type not in ({doelen}))
[when]de klant heeft een doel gekozen=Goal(type != "UNCLEAR")
[when]het doel is de eigen keuze van de klant=Goal(ownedByClient == true)
[when]het doel is niet de eigen keuze van de klant=Goal(ownedByClient == false)
[when]de klant kiest zelf voor {doel}=Goal(type == {doel}, ownedByClient == true)
[when]de duidelijkheid van het doel is laag=Goal(clarity <= LOW_RATING)
[when]de duidelijkheid van het doel is niet laag=Goal(clarity > LOW_RATING)
[when]de duidelijkheid van het doel is {getal}=Goal(clarity == {getal})
[when]de duidelijkheid van het doel is niet {getal}=Goal(clarity != {getal})
[when]de duidelijkheid van het doel is hoogstens {getal}=Goal(clarity <= {getal})
[when]de duidelijkheid van het doel is minstens {getal}=Goal(clarity >= {getal})
[when]de duidelijkheid van het doel is meer dan {getal}=Goal(clarity > {getal})
[when]de duidelijkheid van het doel is minder dan {getal}=Goal(clarity < {getal})
[when]de haalbaarheid van het doel is laag=Goal(feasibility <= LOW_RATING)
[when]de haalbaarheid van het doel is niet laag=Goal(feasibility > LOW_RATING)
[when]de haalbaarheid van het doel is {getal}=Goal(feasibility == {getal})
[when]de haalbaarheid van het doel is niet {getal}=Goal(feasibility != {getal})
[when]de haalbaarheid van het doel is hoogstens {getal}=Goal(feasibility <= {getal})
[when]de haalbaarheid van het doel is minstens {getal}=Goal(feasibility >= {getal})
[when]de haalbaarheid van het doel is meer dan {getal}=Goal(feasibility > {getal})
[when]de haalbaarheid van het doel is minder dan {getal}=Goal(feasibility < {getal})
[when]de vraag in de regio naar mensen voor dit doel is {vraag}=Goal(localDemand == {vraag})
[when]de vraag in de regio naar mensen voor dit doel is niet {vraag}=Goal(localDemand != {vraag})
[when]de vraag in de regio naar mensen voor dit doel is hoogstens {vraag}=Goal(localDemand <= {vraag})
[when]de vraag in de regio naar mensen voor dit doel is minstens {vraag}=Goal(localDemand >= {vraag})
[when]de vraag in de regio naar mensen voor dit doel is meer dan {vraag}=Goal(localDemand > {vraag})
[when]de vraag in de regio naar mensen voor dit doel is minder dan {vraag}=Goal(localDemand < {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is {vraag}=Goal(fittingWorkDemand == {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is niet {vraag}=Goal(fittingWorkDemand != {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is hoogstens {vraag}=Goal(fittingWorkDemand <= {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is minstens {vraag}=Goal(fittingWorkDemand >= {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is meer dan {vraag}=Goal(fittingWorkDemand > {vraag})
[when]de vraag in de regio naar mensen voor ander passend werk is minder dan {vraag}=Goal(fittingWorkDemand < {vraag})
[when]voor het doel geldt:=Goal()

// De situatie.
[when]{situatie}: {waarde}=Situation(item == {situatie}, value == {waarde})
[when]{situatie} is {waarde}=Situation(item == {situatie}, value == {waarde})
[when]{situatie} is niet {waarde}=Situation(item == {situatie}, value != {waarde})
[when]{situatie} is hoogstens {waarde}=Situation(item == {situatie}, value <= {waarde})
[when]{situatie} is minstens {waarde}=Situation(item == {situatie}, value >= {waarde})
[when]{situatie} is meer dan {waarde}=Situation(item == {situatie}, value > {waarde})
[when]{situatie} is minder dan {waarde}=Situation(item == {situatie}, value < {waarde})
[when]{situatie} is {waarden}=Situation(item == {situatie}, value in ({waarden}))
[when]{situatie} is niet {waarden}=Situation(item == {situatie}, value not in ({waarden}))
[when]{situatie} is lager dan {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value < $andere)
[when]{situatie} is hoger dan {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value > $andere)
[when]{situatie} is even hoog als {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value == $andere)
[when]{situatie} is niet hoger dan {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value <= $andere)
[when]{situatie} is niet lager dan {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value >= $andere)
[when]{situatie} is anders dan {situatie2}=Situation(item == {situatie2}, $andere : value) and Situation(item == {situatie}, value != $andere)
[when]de klant is nu aan het werk=Situation(item == "placed", value == true)
[when]de klant is nu niet aan het werk=Situation(item == "placed", value == false)
[when]de klant wil zelf werken=Situation(item == "work-wish", value == true)
[when]de klant krijgt hulp van de ggz=Situation(item == "in-mental-health-care", value == true)
[when]er is een werkgever in beeld=Situation(item == "employer-found", value == true)
[when]er is nog geen werkgever in beeld=Situation(item == "employer-found", value == false)
[when]er is een advies voor beschut werk=Situation(item == "sheltered-work-advice", value == true)
[when]wat de klant aankan is niet bekend=Situation(item == "capacity", value == "UNKNOWN")
[when]er is een signaal over de veiligheid=Situation(item == "safety-check", value == "SIGNAL")
[when]de klant heeft niet de volledige loonwaarde=Situation(item == "wage-value", value < FULL_WAGE_VALUE)
[when]de klant heeft de volledige loonwaarde=Situation(item == "wage-value", value >= FULL_WAGE_VALUE)
[when]de klant staat laag op de participatieladder=Situation(item == "participation-step", value <= LOW_STEP)
[when]de klant heeft al lang een uitkering=Situation(item == "months-on-benefit", value >= LONG_ON_BENEFIT_MONTHS)
[when]de klant heeft weinig werkervaring=Situation(item == "participation-step", value <= LITTLE_EXPERIENCE_STEP)
[when]de klant kan alleen in deeltijd werken=Situation(item == "hours-available", value < PART_TIME_HOURS)
[when]de klant heeft een kleine loonwaarde=Situation(item == "wage-value", value < SMALL_WAGE_VALUE)

// Wettelijke statussen.
[when]voor de klant geldt {status}=Flag(code == {status})
[when]voor de klant geldt een van {statussen}=Flag(code in ({statussen}))
[when]voor de klant geldt niet {status}=not Flag(code == {status})
[when]er geldt een wettelijke status=Flag()
[when]er is een status waarvoor dit geldt:=Flag()

// Wat eerder is geprobeerd. "Die interventie" is de eerdere interventie uit de zin erboven.
[when]{interventie} is eerder geprobeerd=PastIntervention(code == {interventie})
[when]{interventie} is eerder geprobeerd met als uitkomst {uitkomst}=PastIntervention(code == {interventie}, outcome == {uitkomst})
[when]{interventie} is eerder geprobeerd met als uitkomst {uitkomsten}=PastIntervention(code == {interventie}, outcome in ({uitkomsten}))
[when]{interventie} is minstens {getal} keer eerder geprobeerd=accumulate( PastIntervention(code == {interventie}); $n : count(); $n >= {getal} )
[when]{interventie} is minstens {getal} maanden geleden geëindigd=PastIntervention(code == {interventie}, monthsAgo >= {getal})
[when]{interventie} is minstens {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention(code == {interventie}, monthsAgo >= {getal}, outcome == {uitkomst})
[when]een eerdere interventie is minstens {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention($interventie : code, monthsAgo >= {getal}, outcome == {uitkomst})
[when]{interventie} is minder dan {getal} maanden geleden geëindigd=PastIntervention(code == {interventie}, monthsAgo < {getal})
[when]{interventie} is minder dan {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention(code == {interventie}, monthsAgo < {getal}, outcome == {uitkomst})
[when]een eerdere interventie is minder dan {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention($interventie : code, monthsAgo < {getal}, outcome == {uitkomst})
[when]{interventie} is meer dan {getal} maanden geleden geëindigd=PastIntervention(code == {interventie}, monthsAgo > {getal})
[when]{interventie} is meer dan {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention(code == {interventie}, monthsAgo > {getal}, outcome == {uitkomst})
[when]een eerdere interventie is meer dan {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention($interventie : code, monthsAgo > {getal}, outcome == {uitkomst})
[when]{interventie} is hoogstens {getal} maanden geleden geëindigd=PastIntervention(code == {interventie}, monthsAgo <= {getal})
[when]{interventie} is hoogstens {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention(code == {interventie}, monthsAgo <= {getal}, outcome == {uitkomst})
[when]een eerdere interventie is hoogstens {getal} maanden geleden geëindigd met als uitkomst {uitkomst}=PastIntervention($interventie : code, monthsAgo <= {getal}, outcome == {uitkomst})
[when]{interventie} is begonnen na {datum}=PastIntervention(code == {interventie}, startedOn > {datum})
[when]{interventie} is begonnen voor {datum}=PastIntervention(code == {interventie}, startedOn < {datum})
[when]{interventie} is geëindigd na {datum}=PastIntervention(code == {interventie}, endedOn > {datum})
[when]{interventie} is geëindigd voor {datum}=PastIntervention(code == {interventie}, endedOn < {datum})
[when]een eerdere interventie had als uitkomst {uitkomst}=PastIntervention($interventie : code, outcome == {uitkomst})
[when]een eerdere interventie had als uitkomst {uitkomsten}=PastIntervention($interventie : code, outcome in ({uitkomsten}))
[when]een eerdere interventie behalve {interventie} had als uitkomst {uitkomst}=PastIntervention($interventie : code, code != {interventie}, outcome == {uitkomst})
[when]een eerdere interventie behalve {interventies} had als uitkomst {uitkomst}=PastIntervention($interventie : code, code not in ({interventies}), outcome == {uitkomst})
[when]een eerdere interventie behalve {interventies} had als uitkomst {uitkomsten}=PastIntervention($interventie : code, code not in ({interventies}), outcome in ({uitkomsten}))
[when]die interventie had minstens {getal} keer als uitkomst {uitkomst}=accumulate( PastIntervention(code == $interventie, outcome == {uitkomst}); $n : count(); $n >= {getal} )
[when]die interventie had minstens {getal} keer als uitkomst {uitkomsten}=accumulate( PastIntervention(code == $interventie, outcome in ({uitkomsten})); $n : count(); $n >= {getal} )
[when]die interventie is al te vaak zonder resultaat geprobeerd=accumulate( PastIntervention(code == $interventie, outcome in ("REFUSED", "NO_CHANGE")); $n : count(); $n >= REPEATED_TRIES )
[when]die interventie had ook een keer als uitkomst {uitkomst}=PastIntervention(code == $interventie, outcome == {uitkomst})
[when]die interventie had nooit als uitkomst {uitkomst}=not PastIntervention(code == $interventie, outcome == {uitkomst})
[when]er is een eerdere interventie waarvoor dit geldt:=PastIntervention()
[when]er is een eerdere interventie, die interventie, waarvoor dit geldt:=PastIntervention($interventie : code)

// Wat nog niet gevraagd is.
[when]{onbekende} is nog niet gevraagd=Unknown(code == {onbekende})
[when]een van {onbekenden} is nog niet gevraagd=Unknown($onbekende : code, code in ({onbekenden}))
[when]iets over {onderdeel} is nog niet gevraagd=Unknown($onbekende : code, part == {onderdeel})
[when]er is iets nog niet gevraagd waarvoor dit geldt:=Unknown()
[when]er is iets nog niet gevraagd, die vraag, waarvoor dit geldt:=Unknown($onbekende : code)

// Oordelen die andere regels afleiden.
[when]het oordeel {oordeel} is {niveau}=Appraisal(factor == {oordeel}, level == {niveau})
[when]er is een oordeel {oordeel}=Appraisal(factor == {oordeel})
[when]voor zover bekend is het oordeel {oordeel} {niveau}=KnownAppraisal(factor == {oordeel}, level == {niveau})
[when]voor zover bekend is het oordeel {oordeel} niet {niveau}=not KnownAppraisal(factor == {oordeel}, level == {niveau})
[when]er is een oordeel waarvoor dit geldt:=Appraisal()
[when]er is een bekend oordeel waarvoor dit geldt:=KnownAppraisal()
[when]de poort naar werk is dicht=Appraisal(factor == "gate-to-work", level == "CLOSED")
[when]de poort naar werk is voor zover bekend niet dicht=not KnownAppraisal(factor == "gate-to-work", level == "CLOSED")
[when]werk kan nu niet beginnen=Appraisal(factor == "work-now", level == "NOT_POSSIBLE")
[when]werk kan voor zover bekend nu beginnen=not KnownAppraisal(factor == "work-now", level == "NOT_POSSIBLE")
[when]het doel is niet van de klant zelf=Appraisal(factor == "goal-ownership", level == "NOT_OWN")
[when]voor zover bekend is het doel niet van een ander=not KnownAppraisal(factor == "goal-ownership", level == "NOT_OWN")
[when]voor het doel is meer taal nodig=Appraisal(factor == "language-level", level == "GAP")
[when]voor zover bekend is voor het doel niet meer taal nodig=not KnownAppraisal(factor == "language-level", level == "GAP")
[when]de klant is volgens een oordeel aan het werk=Appraisal(factor == "placement", level == "IN_WORK")
[when]voor zover bekend is de klant niet aan het werk=not KnownAppraisal(factor == "placement", level == "IN_WORK")
[when]de klant wil en heeft er vertrouwen in=Appraisal(factor == "willing", level == "YES")
[when]voor zover bekend wil de klant niet of is er weinig vertrouwen=not KnownAppraisal(factor == "willing", level == "YES")
[when]de klant heeft de vaardigheden voor de stap=Appraisal(factor == "skilled", level == "YES")
[when]voor zover bekend mist de klant vaardigheden voor de stap=not KnownAppraisal(factor == "skilled", level == "YES")
[when]er is twijfel over de veiligheid=Appraisal(factor == "safety-doubt", level == "YES")
[when]voor zover bekend is er geen twijfel over de veiligheid=not KnownAppraisal(factor == "safety-doubt", level == "YES")
[when]de veiligheid is nu in gevaar=Appraisal(factor == "safety-now", level == "ACUTE")
[when]voor zover bekend is de veiligheid nu niet in gevaar=not KnownAppraisal(factor == "safety-now", level == "ACUTE")

// Dat er iets is, wat het ook is.
[when]er is een score=Score()
[when]er is een bekende score=KnownScore()
[when]de klant en de professional verschillen van mening=ScoreGap()
[when]er is een leefgebied gemeten=LifeDomain()
[when]er is een belemmering gemeld=Barrier()
[when]er is een bekende belemmering=KnownBarrier()
[when]er is een eerdere interventie=PastIntervention()
[when]er is iets nog niet gevraagd=Unknown()
[when]er is een oordeel=Appraisal()
[when]er is een bekend oordeel=KnownAppraisal()
[when]er is een eerdere interventie, die interventie=PastIntervention($interventie : code)
[when]er is iets nog niet gevraagd, die vraag=Unknown($onbekende : code)
[when]{situatie} is gevraagd=Situation(item == {situatie})

// Meer over een feit: deze zinnen staan onder een zin die eindigt op "geldt:".
[when]- het kenmerk is {score}=construct == {score}
[when]- het kenmerk is niet {score}=construct != {score}
[when]- het kenmerk is {scores}=construct in ({scores})
[when]- het kenmerk is niet {scores}=construct not in ({scores})
[when]- het kenmerk noemen we {naam}={naam} : construct
[when]- het kenmerk is wat we {naam} noemen=construct == {naam}
[when]- het kenmerk is anders dan wat we {naam} noemen=construct != {naam}
[when]- de waarde is laag=value <= LOW_RATING
[when]- de waarde is niet laag=value > LOW_RATING
[when]- de waarde is {getal}=value == {getal}
[when]- de waarde is niet {getal}=value != {getal}
[when]- de waarde is hoogstens {getal}=value <= {getal}
[when]- de waarde is minstens {getal}=value >= {getal}
[when]- de waarde is meer dan {getal}=value > {getal}
[when]- de waarde is minder dan {getal}=value < {getal}
[when]- de waarde noemen we {naam}={naam} : value
[when]- de waarde is wat we {naam} noemen=value == {naam}
[when]- de waarde is anders dan wat we {naam} noemen=value != {naam}
[when]- de waarde is hoger dan wat we {naam} noemen=value > {naam}
[when]- de waarde is lager dan wat we {naam} noemen=value < {naam}
[when]- de waarde is niet lager dan wat we {naam} noemen=value >= {naam}
[when]- de waarde is niet hoger dan wat we {naam} noemen=value <= {naam}
[when]- de waarde is {waarde}=value == {waarde}
[when]- de waarde is niet {waarde}=value != {waarde}
[when]- de waarde is hoogstens {waarde}=value <= {waarde}
[when]- de waarde is minstens {waarde}=value >= {waarde}
[when]- de waarde is meer dan {waarde}=value > {waarde}
[when]- de waarde is minder dan {waarde}=value < {waarde}
[when]- de waarde is {waarden}=value in ({waarden})
[when]- de waarde is niet {waarden}=value not in ({waarden})
[when]- de bron is {bron}=source == {bron}
[when]- de bron is niet {bron}=source != {bron}
[when]- de bron is {bronnen}=source in ({bronnen})
[when]- de bron is niet {bronnen}=source not in ({bronnen})
[when]- de bron noemen we {naam}={naam} : source
[when]- de bron is wat we {naam} noemen=source == {naam}
[when]- de bron is anders dan wat we {naam} noemen=source != {naam}
[when]- de meetdatum is {datum}=measuredOn == {datum}
[when]- de meetdatum is niet {datum}=measuredOn != {datum}
[when]- de meetdatum is uiterlijk {datum}=measuredOn <= {datum}
[when]- de meetdatum is op of na {datum}=measuredOn >= {datum}
[when]- de meetdatum is na {datum}=measuredOn > {datum}
[when]- de meetdatum is voor {datum}=measuredOn < {datum}
[when]- de meetdatum noemen we {naam}={naam} : measuredOn
[when]- de meetdatum is wat we {naam} noemen=measuredOn == {naam}
[when]- de meetdatum is anders dan wat we {naam} noemen=measuredOn != {naam}
[when]- de meetdatum is hoger dan wat we {naam} noemen=measuredOn > {naam}
[when]- de meetdatum is lager dan wat we {naam} noemen=measuredOn < {naam}
[when]- de meetdatum is niet lager dan wat we {naam} noemen=measuredOn >= {naam}
[when]- de meetdatum is niet hoger dan wat we {naam} noemen=measuredOn <= {naam}
[when]- het verschil is {getal}=gap == {getal}
[when]- het verschil is niet {getal}=gap != {getal}
[when]- het verschil is hoogstens {getal}=gap <= {getal}
[when]- het verschil is minstens {getal}=gap >= {getal}
[when]- het verschil is meer dan {getal}=gap > {getal}
[when]- het verschil is minder dan {getal}=gap < {getal}
[when]- het verschil noemen we {naam}={naam} : gap
[when]- het verschil is wat we {naam} noemen=gap == {naam}
[when]- het verschil is anders dan wat we {naam} noemen=gap != {naam}
[when]- het verschil is hoger dan wat we {naam} noemen=gap > {naam}
[when]- het verschil is lager dan wat we {naam} noemen=gap < {naam}
[when]- het verschil is niet lager dan wat we {naam} noemen=gap >= {naam}
[when]- het verschil is niet hoger dan wat we {naam} noemen=gap <= {naam}
[when]- het instrument is {instrument}=instrument == {instrument}
[when]- het instrument is niet {instrument}=instrument != {instrument}
[when]- het instrument is {instrumenten}=instrument in ({instrumenten})
[when]- het instrument is niet {instrumenten}=instrument not in ({instrumenten})
[when]- het instrument noemen we {naam}={naam} : instrument
[when]- het instrument is wat we {naam} noemen=instrument == {naam}
[when]- het instrument is anders dan wat we {naam} noemen=instrument != {naam}
[when]- het leefgebied is {leefgebied}=domain == {leefgebied}
[when]- het leefgebied is niet {leefgebied}=domain != {leefgebied}
[when]- het leefgebied is {leefgebieden}=domain in ({leefgebieden})
[when]- het leefgebied is niet {leefgebieden}=domain not in ({leefgebieden})
[when]- het leefgebied noemen we {naam}={naam} : domain
[when]- het leefgebied is wat we {naam} noemen=domain == {naam}
[when]- het leefgebied is anders dan wat we {naam} noemen=domain != {naam}
[when]- de belemmering is {belemmering}=domain == {belemmering}
[when]- de belemmering is niet {belemmering}=domain != {belemmering}
[when]- de belemmering is {belemmeringen}=domain in ({belemmeringen})
[when]- de belemmering is niet {belemmeringen}=domain not in ({belemmeringen})
[when]- de belemmering noemen we {naam}={naam} : domain
[when]- de belemmering is wat we {naam} noemen=domain == {naam}
[when]- de belemmering is anders dan wat we {naam} noemen=domain != {naam}
[when]- de ernst is {ernst}=severity == {ernst}
[when]- de ernst is niet {ernst}=severity != {ernst}
[when]- de ernst is hoogstens {ernst}=severity <= {ernst}
[when]- de ernst is minstens {ernst}=severity >= {ernst}
[when]- de ernst is meer dan {ernst}=severity > {ernst}
[when]- de ernst is minder dan {ernst}=severity < {ernst}
[when]- de ernst is {ernsten}=severity in ({ernsten})
[when]- de ernst is niet {ernsten}=severity not in ({ernsten})
[when]- de ernst noemen we {naam}={naam} : severity
[when]- de ernst is wat we {naam} noemen=severity == {naam}
[when]- de ernst is anders dan wat we {naam} noemen=severity != {naam}
[when]- de ernst is hoger dan wat we {naam} noemen=severity > {naam}
[when]- de ernst is lager dan wat we {naam} noemen=severity < {naam}
[when]- de ernst is niet lager dan wat we {naam} noemen=severity >= {naam}
[when]- de ernst is niet hoger dan wat we {naam} noemen=severity <= {naam}
[when]- er wordt iets aan gedaan=addressed == true
[when]- er wordt nog niets aan gedaan=addressed == false
[when]- of er iets aan gedaan wordt noemen we {naam}={naam} : addressed
[when]- of er iets aan gedaan wordt is wat we {naam} noemen=addressed == {naam}
[when]- of er iets aan gedaan wordt is anders dan wat we {naam} noemen=addressed != {naam}
[when]- het doel is {doel}=type == {doel}
[when]- het doel is niet {doel}=type != {doel}
[when]- het doel is {doelen}=type in ({doelen})
[when]- het doel is niet {doelen}=type not in ({doelen})
[when]- het doel noemen we {naam}={naam} : type
[when]- het doel is wat we {naam} noemen=type == {naam}
[when]- het doel is anders dan wat we {naam} noemen=type != {naam}
[when]- er is een doel gekozen=type != "UNCLEAR"
[when]- het is de eigen keuze van de klant=ownedByClient == true
[when]- het is niet de eigen keuze van de klant=ownedByClient == false
[when]- of het een eigen keuze is noemen we {naam}={naam} : ownedByClient
[when]- of het een eigen keuze is is wat we {naam} noemen=ownedByClient == {naam}
[when]- of het een eigen keuze is is anders dan wat we {naam} noemen=ownedByClient != {naam}
[when]- de duidelijkheid is laag=clarity <= LOW_RATING
[when]- de duidelijkheid is niet laag=clarity > LOW_RATING
[when]- de duidelijkheid is {getal}=clarity == {getal}
[when]- de duidelijkheid is niet {getal}=clarity != {getal}
[when]- de duidelijkheid is hoogstens {getal}=clarity <= {getal}
[when]- de duidelijkheid is minstens {getal}=clarity >= {getal}
[when]- de duidelijkheid is meer dan {getal}=clarity > {getal}
[when]- de duidelijkheid is minder dan {getal}=clarity < {getal}
[when]- de duidelijkheid noemen we {naam}={naam} : clarity
[when]- de duidelijkheid is wat we {naam} noemen=clarity == {naam}
[when]- de duidelijkheid is anders dan wat we {naam} noemen=clarity != {naam}
[when]- de duidelijkheid is hoger dan wat we {naam} noemen=clarity > {naam}
[when]- de duidelijkheid is lager dan wat we {naam} noemen=clarity < {naam}
[when]- de duidelijkheid is niet lager dan wat we {naam} noemen=clarity >= {naam}
[when]- de duidelijkheid is niet hoger dan wat we {naam} noemen=clarity <= {naam}
[when]- de haalbaarheid is laag=feasibility <= LOW_RATING
[when]- de haalbaarheid is niet laag=feasibility > LOW_RATING
[when]- de haalbaarheid is {getal}=feasibility == {getal}
[when]- de haalbaarheid is niet {getal}=feasibility != {getal}
[when]- de haalbaarheid is hoogstens {getal}=feasibility <= {getal}
[when]- de haalbaarheid is minstens {getal}=feasibility >= {getal}
[when]- de haalbaarheid is meer dan {getal}=feasibility > {getal}
[when]- de haalbaarheid is minder dan {getal}=feasibility < {getal}
[when]- de haalbaarheid noemen we {naam}={naam} : feasibility
[when]- de haalbaarheid is wat we {naam} noemen=feasibility == {naam}
[when]- de haalbaarheid is anders dan wat we {naam} noemen=feasibility != {naam}
[when]- de haalbaarheid is hoger dan wat we {naam} noemen=feasibility > {naam}
[when]- de haalbaarheid is lager dan wat we {naam} noemen=feasibility < {naam}
[when]- de haalbaarheid is niet lager dan wat we {naam} noemen=feasibility >= {naam}
[when]- de haalbaarheid is niet hoger dan wat we {naam} noemen=feasibility <= {naam}
[when]- de vraag in de regio naar mensen voor dit doel is {vraag}=localDemand == {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is niet {vraag}=localDemand != {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is hoogstens {vraag}=localDemand <= {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is minstens {vraag}=localDemand >= {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is meer dan {vraag}=localDemand > {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is minder dan {vraag}=localDemand < {vraag}
[when]- de vraag in de regio naar mensen voor dit doel is {vragen}=localDemand in ({vragen})
[when]- de vraag in de regio naar mensen voor dit doel is niet {vragen}=localDemand not in ({vragen})
[when]- de vraag in de regio naar mensen voor dit doel noemen we {naam}={naam} : localDemand
[when]- de vraag in de regio naar mensen voor dit doel is wat we {naam} noemen=localDemand == {naam}
[when]- de vraag in de regio naar mensen voor dit doel is anders dan wat we {naam} noemen=localDemand != {naam}
[when]- de vraag in de regio naar mensen voor dit doel is hoger dan wat we {naam} noemen=localDemand > {naam}
[when]- de vraag in de regio naar mensen voor dit doel is lager dan wat we {naam} noemen=localDemand < {naam}
[when]- de vraag in de regio naar mensen voor dit doel is niet lager dan wat we {naam} noemen=localDemand >= {naam}
[when]- de vraag in de regio naar mensen voor dit doel is niet hoger dan wat we {naam} noemen=localDemand <= {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is {vraag}=fittingWorkDemand == {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is niet {vraag}=fittingWorkDemand != {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is hoogstens {vraag}=fittingWorkDemand <= {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is minstens {vraag}=fittingWorkDemand >= {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is meer dan {vraag}=fittingWorkDemand > {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is minder dan {vraag}=fittingWorkDemand < {vraag}
[when]- de vraag in de regio naar mensen voor ander passend werk is {vragen}=fittingWorkDemand in ({vragen})
[when]- de vraag in de regio naar mensen voor ander passend werk is niet {vragen}=fittingWorkDemand not in ({vragen})
[when]- de vraag in de regio naar mensen voor ander passend werk noemen we {naam}={naam} : fittingWorkDemand
[when]- de vraag in de regio naar mensen voor ander passend werk is wat we {naam} noemen=fittingWorkDemand == {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is anders dan wat we {naam} noemen=fittingWorkDemand != {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is hoger dan wat we {naam} noemen=fittingWorkDemand > {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is lager dan wat we {naam} noemen=fittingWorkDemand < {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is niet lager dan wat we {naam} noemen=fittingWorkDemand >= {naam}
[when]- de vraag in de regio naar mensen voor ander passend werk is niet hoger dan wat we {naam} noemen=fittingWorkDemand <= {naam}
[when]- de status is {status}=code == {status}
[when]- de status is niet {status}=code != {status}
[when]- de status is {statussen}=code in ({statussen})
[when]- de status is niet {statussen}=code not in ({statussen})
[when]- de status noemen we {naam}={naam} : code
[when]- de status is wat we {naam} noemen=code == {naam}
[when]- de status is anders dan wat we {naam} noemen=code != {naam}
[when]- de interventie is {interventie}=code == {interventie}
[when]- de interventie is niet {interventie}=code != {interventie}
[when]- de interventie is {interventies}=code in ({interventies})
[when]- de interventie is niet {interventies}=code not in ({interventies})
[when]- de interventie noemen we {naam}={naam} : code
[when]- de interventie is wat we {naam} noemen=code == {naam}
[when]- de interventie is anders dan wat we {naam} noemen=code != {naam}
[when]- het is die interventie=code == $interventie
[when]- het is niet die interventie=code != $interventie
[when]- de uitkomst is {uitkomst}=outcome == {uitkomst}
[when]- de uitkomst is niet {uitkomst}=outcome != {uitkomst}
[when]- de uitkomst is {uitkomsten}=outcome in ({uitkomsten})
[when]- de uitkomst is niet {uitkomsten}=outcome not in ({uitkomsten})
[when]- de uitkomst noemen we {naam}={naam} : outcome
[when]- de uitkomst is wat we {naam} noemen=outcome == {naam}
[when]- de uitkomst is anders dan wat we {naam} noemen=outcome != {naam}
[when]- de begindatum is {datum}=startedOn == {datum}
[when]- de begindatum is niet {datum}=startedOn != {datum}
[when]- de begindatum is uiterlijk {datum}=startedOn <= {datum}
[when]- de begindatum is op of na {datum}=startedOn >= {datum}
[when]- de begindatum is na {datum}=startedOn > {datum}
[when]- de begindatum is voor {datum}=startedOn < {datum}
[when]- de begindatum noemen we {naam}={naam} : startedOn
[when]- de begindatum is wat we {naam} noemen=startedOn == {naam}
[when]- de begindatum is anders dan wat we {naam} noemen=startedOn != {naam}
[when]- de begindatum is hoger dan wat we {naam} noemen=startedOn > {naam}
[when]- de begindatum is lager dan wat we {naam} noemen=startedOn < {naam}
[when]- de begindatum is niet lager dan wat we {naam} noemen=startedOn >= {naam}
[when]- de begindatum is niet hoger dan wat we {naam} noemen=startedOn <= {naam}
[when]- de einddatum is {datum}=endedOn == {datum}
[when]- de einddatum is niet {datum}=endedOn != {datum}
[when]- de einddatum is uiterlijk {datum}=endedOn <= {datum}
[when]- de einddatum is op of na {datum}=endedOn >= {datum}
[when]- de einddatum is na {datum}=endedOn > {datum}
[when]- de einddatum is voor {datum}=endedOn < {datum}
[when]- de einddatum noemen we {naam}={naam} : endedOn
[when]- de einddatum is wat we {naam} noemen=endedOn == {naam}
[when]- de einddatum is anders dan wat we {naam} noemen=endedOn != {naam}
[when]- de einddatum is hoger dan wat we {naam} noemen=endedOn > {naam}
[when]- de einddatum is lager dan wat we {naam} noemen=endedOn < {naam}
[when]- de einddatum is niet lager dan wat we {naam} noemen=endedOn >= {naam}
[when]- de einddatum is niet hoger dan wat we {naam} noemen=endedOn <= {naam}
[when]- het aantal maanden geleden is {getal}=monthsAgo == {getal}
[when]- het aantal maanden geleden is niet {getal}=monthsAgo != {getal}
[when]- het aantal maanden geleden is hoogstens {getal}=monthsAgo <= {getal}
[when]- het aantal maanden geleden is minstens {getal}=monthsAgo >= {getal}
[when]- het aantal maanden geleden is meer dan {getal}=monthsAgo > {getal}
[when]- het aantal maanden geleden is minder dan {getal}=monthsAgo < {getal}
[when]- het aantal maanden geleden noemen we {naam}={naam} : monthsAgo
[when]- het aantal maanden geleden is wat we {naam} noemen=monthsAgo == {naam}
[when]- het aantal maanden geleden is anders dan wat we {naam} noemen=monthsAgo != {naam}
[when]- het aantal maanden geleden is hoger dan wat we {naam} noemen=monthsAgo > {naam}
[when]- het aantal maanden geleden is lager dan wat we {naam} noemen=monthsAgo < {naam}
[when]- het aantal maanden geleden is niet lager dan wat we {naam} noemen=monthsAgo >= {naam}
[when]- het aantal maanden geleden is niet hoger dan wat we {naam} noemen=monthsAgo <= {naam}
[when]- het oordeel is {oordeel}=factor == {oordeel}
[when]- het oordeel is niet {oordeel}=factor != {oordeel}
[when]- het oordeel is {oordelen}=factor in ({oordelen})
[when]- het oordeel is niet {oordelen}=factor not in ({oordelen})
[when]- het oordeel noemen we {naam}={naam} : factor
[when]- het oordeel is wat we {naam} noemen=factor == {naam}
[when]- het oordeel is anders dan wat we {naam} noemen=factor != {naam}
[when]- het niveau is {niveau}=level == {niveau}
[when]- het niveau is niet {niveau}=level != {niveau}
[when]- het niveau is {niveaus}=level in ({niveaus})
[when]- het niveau is niet {niveaus}=level not in ({niveaus})
[when]- het niveau noemen we {naam}={naam} : level
[when]- het niveau is wat we {naam} noemen=level == {naam}
[when]- het niveau is anders dan wat we {naam} noemen=level != {naam}
[when]- het onderwerp is {onbekende}=code == {onbekende}
[when]- het onderwerp is niet {onbekende}=code != {onbekende}
[when]- het onderwerp is {onbekenden}=code in ({onbekenden})
[when]- het onderwerp is niet {onbekenden}=code not in ({onbekenden})
[when]- het onderwerp noemen we {naam}={naam} : code
[when]- het onderwerp is wat we {naam} noemen=code == {naam}
[when]- het onderwerp is anders dan wat we {naam} noemen=code != {naam}
[when]- het onderdeel is {onderdeel}=part == {onderdeel}
[when]- het onderdeel is niet {onderdeel}=part != {onderdeel}
[when]- het onderdeel is {onderdelen}=part in ({onderdelen})
[when]- het onderdeel is niet {onderdelen}=part not in ({onderdelen})
[when]- het onderdeel noemen we {naam}={naam} : part
[when]- het onderdeel is wat we {naam} noemen=part == {naam}
[when]- het onderdeel is anders dan wat we {naam} noemen=part != {naam}
[when]over {situatie} geldt:=Situation(item == {situatie})

// Conclusies. Na "omdat:" komen een of twee zinnen voor de klant.
[then]pleit {sterkte} voor {interventie} op grond van {grond}, omdat: {omdat}=argueFor({interventie}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} voor {interventie} in de vorm {variant} op grond van {grond}, omdat: {omdat}=argueFor({interventie}, {variant}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} tegen {interventie} op grond van {grond}, omdat: {omdat}=argueAgainst({interventie}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} voor die interventie op grond van {grond}, omdat: {omdat}=argueFor($interventie, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} tegen die interventie op grond van {grond}, omdat: {omdat}=argueAgainst($interventie, {sterkte}, {grond}, {omdat});
[then]pleit voor {interventie} op grond van {grond}, omdat: {omdat}=argueFor({interventie}, PLAIN, {grond}, {omdat});
[then]pleit voor {interventie} in de vorm {variant} op grond van {grond}, omdat: {omdat}=argueFor({interventie}, {variant}, PLAIN, {grond}, {omdat});
[then]pleit tegen {interventie} op grond van {grond}, omdat: {omdat}=argueAgainst({interventie}, PLAIN, {grond}, {omdat});
[then]pleit voor die interventie op grond van {grond}, omdat: {omdat}=argueFor($interventie, PLAIN, {grond}, {omdat});
[then]pleit tegen die interventie op grond van {grond}, omdat: {omdat}=argueAgainst($interventie, PLAIN, {grond}, {omdat});
[then]{interventie} is aangewezen op grond van {grond}, omdat: {omdat}=confirm({interventie}, {grond}, {omdat});
[then]{interventie} is nu eerst nodig op grond van {grond}, omdat: {omdat}=acute({interventie}, {grond}, {omdat});
[then]sluit {interventie} uit op grond van {grond}, omdat: {omdat}=ruleOut({interventie}, {grond}, {omdat});
[then]sluit {interventie} uit tenzij aangewezen op grond van {grond}, omdat: {omdat}=ruleOut({interventie}, UNLESS_CONFIRMED, {grond}, {omdat});
[then]{interventie} gaat samen met {groep} op grond van {grond}, omdat: {omdat}=alongside({interventie}, {groep}, {grond}, {omdat});
[then]{interventie} gaat samen met elke stap naar werk, leren of meedoen op grond van {grond}, omdat: {omdat}=alongside({interventie}, "work-step", {grond}, {omdat});
[then]{interventie} gaat samen met elke stap naar een werkplek op grond van {grond}, omdat: {omdat}=alongside({interventie}, "placement", {grond}, {omdat});
[then]die interventie is aangewezen op grond van {grond}, omdat: {omdat}=confirm($interventie, {grond}, {omdat});
[then]die interventie is nu eerst nodig op grond van {grond}, omdat: {omdat}=acute($interventie, {grond}, {omdat});
[then]sluit die interventie uit op grond van {grond}, omdat: {omdat}=ruleOut($interventie, {grond}, {omdat});
[then]sluit die interventie uit tenzij aangewezen op grond van {grond}, omdat: {omdat}=ruleOut($interventie, UNLESS_CONFIRMED, {grond}, {omdat});
[then]die interventie gaat samen met {groep} op grond van {grond}, omdat: {omdat}=alongside($interventie, {groep}, {grond}, {omdat});
[then]die interventie gaat samen met elke stap naar werk, leren of meedoen op grond van {grond}, omdat: {omdat}=alongside($interventie, "work-step", {grond}, {omdat});
[then]die interventie gaat samen met elke stap naar een werkplek op grond van {grond}, omdat: {omdat}=alongside($interventie, "placement", {grond}, {omdat});
[then]vraag naar {onbekende}, omdat: {omdat}=ask({onbekende}, {omdat});
[then]stel die vraag, omdat: {omdat}=ask($onbekende, {omdat});
[then]weeg nog niet af, omdat: {omdat}=abstain({omdat});
[then]het oordeel {oordeel} is {niveau}, omdat: {omdat}=derive({oordeel}, {niveau}, {omdat});
[then]de poort naar werk is dicht, omdat: {omdat}=derive("gate-to-work", "CLOSED", {omdat});
[then]werk kan nu niet beginnen, omdat: {omdat}=derive("work-now", "NOT_POSSIBLE", {omdat});
[then]het doel is niet van de klant zelf, omdat: {omdat}=derive("goal-ownership", "NOT_OWN", {omdat});
[then]voor het doel is meer taal nodig, omdat: {omdat}=derive("language-level", "GAP", {omdat});
[then]de klant is volgens een oordeel aan het werk, omdat: {omdat}=derive("placement", "IN_WORK", {omdat});
[then]de klant wil en heeft er vertrouwen in, omdat: {omdat}=derive("willing", "YES", {omdat});
[then]de klant heeft de vaardigheden voor de stap, omdat: {omdat}=derive("skilled", "YES", {omdat});
[then]er is twijfel over de veiligheid, omdat: {omdat}=derive("safety-doubt", "YES", {omdat});
[then]de veiligheid is nu in gevaar, omdat: {omdat}=derive("safety-now", "ACUTE", {omdat});
[then]pleit {sterkte} voor {interventie} op grond van {grond}, omdat {omdat}=argueFor({interventie}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} voor {interventie} in de vorm {variant} op grond van {grond}, omdat {omdat}=argueFor({interventie}, {variant}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} tegen {interventie} op grond van {grond}, omdat {omdat}=argueAgainst({interventie}, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} voor die interventie op grond van {grond}, omdat {omdat}=argueFor($interventie, {sterkte}, {grond}, {omdat});
[then]pleit {sterkte} tegen die interventie op grond van {grond}, omdat {omdat}=argueAgainst($interventie, {sterkte}, {grond}, {omdat});
[then]pleit voor {interventie} op grond van {grond}, omdat {omdat}=argueFor({interventie}, PLAIN, {grond}, {omdat});
[then]pleit voor {interventie} in de vorm {variant} op grond van {grond}, omdat {omdat}=argueFor({interventie}, {variant}, PLAIN, {grond}, {omdat});
[then]pleit tegen {interventie} op grond van {grond}, omdat {omdat}=argueAgainst({interventie}, PLAIN, {grond}, {omdat});
[then]pleit voor die interventie op grond van {grond}, omdat {omdat}=argueFor($interventie, PLAIN, {grond}, {omdat});
[then]pleit tegen die interventie op grond van {grond}, omdat {omdat}=argueAgainst($interventie, PLAIN, {grond}, {omdat});
[then]{interventie} is aangewezen op grond van {grond}, omdat {omdat}=confirm({interventie}, {grond}, {omdat});
[then]{interventie} is nu eerst nodig op grond van {grond}, omdat {omdat}=acute({interventie}, {grond}, {omdat});
[then]sluit {interventie} uit op grond van {grond}, omdat {omdat}=ruleOut({interventie}, {grond}, {omdat});
[then]sluit {interventie} uit tenzij aangewezen op grond van {grond}, omdat {omdat}=ruleOut({interventie}, UNLESS_CONFIRMED, {grond}, {omdat});
[then]{interventie} gaat samen met {groep} op grond van {grond}, omdat {omdat}=alongside({interventie}, {groep}, {grond}, {omdat});
[then]{interventie} gaat samen met elke stap naar werk, leren of meedoen op grond van {grond}, omdat {omdat}=alongside({interventie}, "work-step", {grond}, {omdat});
[then]{interventie} gaat samen met elke stap naar een werkplek op grond van {grond}, omdat {omdat}=alongside({interventie}, "placement", {grond}, {omdat});
[then]die interventie is aangewezen op grond van {grond}, omdat {omdat}=confirm($interventie, {grond}, {omdat});
[then]die interventie is nu eerst nodig op grond van {grond}, omdat {omdat}=acute($interventie, {grond}, {omdat});
[then]sluit die interventie uit op grond van {grond}, omdat {omdat}=ruleOut($interventie, {grond}, {omdat});
[then]sluit die interventie uit tenzij aangewezen op grond van {grond}, omdat {omdat}=ruleOut($interventie, UNLESS_CONFIRMED, {grond}, {omdat});
[then]die interventie gaat samen met {groep} op grond van {grond}, omdat {omdat}=alongside($interventie, {groep}, {grond}, {omdat});
[then]die interventie gaat samen met elke stap naar werk, leren of meedoen op grond van {grond}, omdat {omdat}=alongside($interventie, "work-step", {grond}, {omdat});
[then]die interventie gaat samen met elke stap naar een werkplek op grond van {grond}, omdat {omdat}=alongside($interventie, "placement", {grond}, {omdat});
[then]vraag naar {onbekende}, omdat {omdat}=ask({onbekende}, {omdat});
[then]stel die vraag, omdat {omdat}=ask($onbekende, {omdat});
[then]weeg nog niet af, omdat {omdat}=abstain({omdat});
[then]het oordeel {oordeel} is {niveau}, omdat {omdat}=derive({oordeel}, {niveau}, {omdat});
[then]de poort naar werk is dicht, omdat {omdat}=derive("gate-to-work", "CLOSED", {omdat});
[then]werk kan nu niet beginnen, omdat {omdat}=derive("work-now", "NOT_POSSIBLE", {omdat});
[then]het doel is niet van de klant zelf, omdat {omdat}=derive("goal-ownership", "NOT_OWN", {omdat});
[then]voor het doel is meer taal nodig, omdat {omdat}=derive("language-level", "GAP", {omdat});
[then]de klant is volgens een oordeel aan het werk, omdat {omdat}=derive("placement", "IN_WORK", {omdat});
[then]de klant wil en heeft er vertrouwen in, omdat {omdat}=derive("willing", "YES", {omdat});
[then]de klant heeft de vaardigheden voor de stap, omdat {omdat}=derive("skilled", "YES", {omdat});
[then]er is twijfel over de veiligheid, omdat {omdat}=derive("safety-doubt", "YES", {omdat});
[then]de veiligheid is nu in gevaar, omdat {omdat}=derive("safety-now", "ACUTE", {omdat});
