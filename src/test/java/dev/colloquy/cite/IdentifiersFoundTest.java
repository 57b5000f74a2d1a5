package dev.colloquy.cite;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What identifiers in running text and in addresses of their resolvers mean. */
class IdentifiersFoundTest {

    private static Address one(String text) {
        List<FoundAddress> found = AddressFinder.in(text);
        assertThat(found).as(text).hasSize(1);
        return found.get(0).address();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "doi:10.5555/ABC.1 | DOI | doi:10.5555/abc.1 | https://doi.org/10.5555/ABC.1",
                "DOI: 10.1234/abc(1) | DOI | doi:10.1234/abc(1) | https://doi.org/10.1234/abc(1)",
                "10.1234/abc(1)2 | DOI | doi:10.1234/abc(1)2 | https://doi.org/10.1234/abc(1)2",
                "https://dx.doi.org/10.1234/abc%281%29 | DOI | doi:10.1234/abc(1) | https://doi.org/10.1234/abc(1)",
                "10.1002/(SICI)1097-4571(1998)49:8<693::AID-ASI4>3.0.CO;2-O | DOI | doi:10.1002/(sici)1097-4571(1998)49:8<693::aid-asi4>3.0.co;2-o | https://doi.org/10.1002/(SICI)1097-4571(1998)49%3A8%3C693%3A%3AAID-ASI4%3E3.0.CO;2-O",
                "arXiv:2101.01234v2 | ARXIV | arxiv:2101.01234 | https://arxiv.org/abs/2101.01234v2",
                "arXiv: 0704.0001 | ARXIV | arxiv:0704.0001 | https://arxiv.org/abs/0704.0001",
                "arXiv:hep-th/9901001 | ARXIV | arxiv:hep-th/9901001 | https://arxiv.org/abs/hep-th/9901001",
                "arXiv:math.GT/0309136v1 | ARXIV | arxiv:math/0309136 | https://arxiv.org/abs/math.GT/0309136v1",
                "https://arxiv.org/pdf/2101.01234v3.pdf | ARXIV | arxiv:2101.01234 | https://arxiv.org/abs/2101.01234v3",
                "10.48550/arXiv.2101.01234 | DOI | arxiv:2101.01234 | https://doi.org/10.48550/arXiv.2101.01234",
                "ISBN 978-0-306-40615-7 | ISBN | isbn:9780306406157 | ",
                "ISBN-10: 0-306-40615-2 | ISBN | isbn:9780306406157 | ",
                "ISBN 080442957X | ISBN | isbn:9780804429573 | ",
                "ISBN-13 978 0 306 40615 7 | ISBN | isbn:9780306406157 | ",
                "PMID: 123456 | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
                "https://pubmed.ncbi.nlm.nih.gov/123456/ | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
                "PMCID: PMC1234567 | PMCID | pmcid:PMC1234567 | https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
                "PMCID 7654321 | PMCID | pmcid:PMC7654321 | https://pmc.ncbi.nlm.nih.gov/articles/PMC7654321/",
                "PMC6425554 | PMCID | pmcid:PMC6425554 | https://pmc.ncbi.nlm.nih.gov/articles/PMC6425554/",
                "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC1234567 | PMCID | pmcid:PMC1234567 | https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
                "https://www.ncbi.nlm.nih.gov/pmc/articles/PMC99812/pdf/nihms-1.pdf | PMCID | pmcid:PMC99812 | https://pmc.ncbi.nlm.nih.gov/articles/PMC99812/",
                "pmc.ncbi.nlm.nih.gov/articles/PMC1234567/ | PMCID | pmcid:PMC1234567 | https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
                "https://europepmc.org/article/PMC/PMC1234567 | PMCID | pmcid:PMC1234567 | https://pmc.ncbi.nlm.nih.gov/articles/PMC1234567/",
                "ncbi.nlm.nih.gov/pubmed/123456 | PMID | pmid:123456 | https://pubmed.ncbi.nlm.nih.gov/123456/",
            })
    void readsIdentifiers(String text, Address.Kind kind, String key, String link) {
        Address address = one("(" + text + ").");
        assertThat(address.written()).isEqualTo(text);
        assertThat(address.kind()).isEqualTo(kind);
        assertThat(address.key()).isEqualTo(key);
        assertThat(address.link().orElse(null)).isEqualTo(link);
        assertThat(address.host()).isEmpty();
    }
}
