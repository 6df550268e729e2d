package org.longtable.council.importing.bringing;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.Claimant;
import org.longtable.admission.RoleReaches;
import org.longtable.contract.OrganizationId;
import org.longtable.council.deciding.Streams;
import org.longtable.council.importing.Importer;
import org.longtable.council.importing.reading.SpreadsheetFile;
import org.longtable.council.importing.reading.Spreadsheets;
import org.longtable.council.web.Caller;
import org.longtable.council.web.Untraced;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Of no answer here anything is kept by key: a preview holds people's data, and an import says itself that it was begun before. */
@RestController
class ImportEndpoint {

    /** Stands for one that does not exist yet. */
    private static final OrganizationId NEW = new OrganizationId("new-organization");

    private final Importer importer;
    private final ImportRuns runs;
    private final ImportRecords records;
    private final StatusReading reading;
    private final Streams streams;
    private final RoleReaches reaches;
    private final InstantSource clock;

    ImportEndpoint(
            Importer importer,
            ImportRuns runs,
            ImportRecords records,
            StatusReading reading,
            Streams streams,
            RoleReaches reaches,
            InstantSource clock) {
        this.importer = importer;
        this.runs = runs;
        this.records = records;
        this.reading = reading;
        this.streams = streams;
        this.reaches = reaches;
        this.clock = clock;
    }

    /**
     * The last import of an organization.
     *
     * @param imports that one, or none
     */
    record Imports(List<ImportStatus> imports) {}

    @Operation(
            summary = "What spreadsheets would bring into a new organization; changes nothing",
            description =
                    "As long as there is nothing, with the set-up code in the header Longtable-Set-Up-Code; later, people"
                            + " who are signed in ask for their organization.",
            tags = "importing")
    @PostMapping(path = "/api/imports/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Preview> preview(@RequestPart(required = false) @Nullable List<MultipartFile> files, Locale locale) {
        Spreadsheets read = importer.reader(NEW).read(Upload.all(files));
        return Untraced.ok().body(previewed(NEW, read, locale));
    }

    @Operation(summary = "What spreadsheets would bring; changes nothing", tags = "importing")
    @PostMapping(
            path = "/api/organizations/{organization}/imports/preview",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Preview> preview(
            @PathVariable OrganizationId organization,
            @RequestPart(required = false) @Nullable List<MultipartFile> files,
            @Parameter(hidden = true) Claimant user,
            Locale locale) {
        ExistingOrganization.orRefuse(streams, organization);
        Spreadsheets read = importer.reader(organization, user).read(Upload.all(files));
        return Untraced.ok().body(previewed(organization, read, locale));
    }

    @Operation(summary = "Bring spreadsheets in; answers where the import stands", tags = "importing")
    @PostMapping(path = "/api/organizations/{organization}/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportStatus> begin(
            @PathVariable OrganizationId organization,
            @RequestPart(required = false) @Nullable List<MultipartFile> files,
            Caller caller,
            @Parameter(hidden = true) Claimant user,
            Locale locale)
            throws IOException {
        ExistingOrganization.orRefuse(streams, organization);
        List<SpreadsheetFile> uploads = Upload.all(files);
        Spreadsheets read = importer.reader(organization, user).read(uploads);
        if (read.nothingToTake()) {
            throw new NothingToBring();
        }
        List<String> names = uploads.stream().map(SpreadsheetFile::name).toList();
        Document begun = runs.begin(organization, caller, new Sheets(names, Upload.digest(uploads), read));
        return Untraced.ok().body(reading.status(begun, clock.instant(), locale));
    }

    @Operation(summary = "The last import of an organization, while it runs and after", tags = "importing")
    @GetMapping("/api/organizations/{organization}/imports")
    Imports last(@PathVariable OrganizationId organization, @Parameter(hidden = true) Claimant user, Locale locale) {
        Document last = records.last(organization);
        return new Imports(
                last == null || !maySee(last, user)
                        ? List.of()
                        : List.of(reading.status(last, clock.instant(), locale)));
    }

    /** It names files and councils: only those who began it see it, and those whose role is held for the whole organization. */
    private boolean maySee(Document last, Claimant user) {
        return user.person().value().equals(last.getString("by"))
                || reaches.of(user).coversOrganization();
    }

    private Preview previewed(OrganizationId organization, Spreadsheets read, Locale locale) {
        return new PreviewWriting(locale)
                .of(read, importer.survey(organization, read), importer.councils(organization, read));
    }
}
