package dev.colloquy.load;

import dev.colloquy.formats.Chars;
import dev.colloquy.formats.XmlFile;
import dev.colloquy.formats.XmlFile.Fault;
import dev.colloquy.model.ReadProblem;
import dev.colloquy.model.ReadProblem.Severity;
import java.util.Optional;

/** What reading an XML file came to, in the words of readers. */
public final class XmlOutcome {

    private static final String HINT = "export it again, or mend the file there";

    private XmlOutcome() {}

    /** Tells all that was odd about a file that was read as far as possible. */
    public static ReadOutcome of(XmlFile xml, Chars chars, RawFile file, ThreadSink sink) {
        for (Fault fault : xml.faults()) {
            sink.problem(problem(Severity.WARNING, file, fault));
        }
        for (Fault fault : xml.passed()) {
            sink.problem(problem(Severity.ERROR, file, fault).withHint(HINT));
        }
        file.damage(chars).ifPresent(sink::problem);
        Optional<Fault> broken = xml.broken();
        return broken.isPresent()
                ? new ReadOutcome.Unreadable(
                        problem(Severity.ERROR, file, broken.get()).withHint(HINT))
                : new ReadOutcome.Done();
    }

    private static ReadProblem problem(Severity severity, RawFile file, Fault fault) {
        return ReadProblem.at(
                severity, file.path(), fault.place().line(), fault.place().column(), fault.why());
    }
}
