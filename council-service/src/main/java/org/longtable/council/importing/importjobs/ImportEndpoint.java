package org.longtable.council.importing.importjobs;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.longtable.admission.CurrentUser;
import org.longtable.admission.RoleScopeResolver;
import org.longtable.contract.OrganizationId;
import org.longtable.council.commandhandling.AggregateStore;
import org.longtable.council.importing.SpreadsheetImporter;
import org.longtable.council.importing.parsing.SpreadsheetFile;
import org.longtable.council.importing.parsing.SpreadsheetReadResult;
import org.longtable.council.web.CommandContext;
import org.longtable.council.web.NoStoreResponse;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Previews, starts, and reports spreadsheet imports; its responses are never stored for replay. */
@RestController
class ImportEndpoint {

    /** Represents an organization that does not exist yet. */
    private static final OrganizationId NEW = new OrganizationId("new-organization");

    private final SpreadsheetImporter importer;
    private final ImportJobRunner runs;
    private final ImportJobStore records;
    private final ImportStatusMapper reading;
    private final AggregateStore streams;
    private final RoleScopeResolver reaches;
    private final InstantSource clock;

    ImportEndpoint(
            SpreadsheetImporter importer,
            ImportJobRunner runs,
            ImportJobStore records,
            ImportStatusMapper reading,
            AggregateStore streams,
            RoleScopeResolver reaches,
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
     * Holds the organization's latest import, if there is one.
     *
     * @param imports the latest import, or an empty list
     */
    record ImportStatusList(List<ImportStatus> imports) {}

    @Operation(
            summary = "Preview an import into a new organization",
            description = "Does not change any data. Before the first organization exists, the request needs the set-up"
                    + " code in the header Longtable-Set-Up-Code. After that, signed-in users request the preview of"
                    + " their organization instead.",
            tags = "importing")
    @PostMapping(path = "/api/imports/preview", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportPreviewResponse> preview(
            @RequestPart(required = false) @Nullable List<MultipartFile> files, Locale locale) {
        SpreadsheetReadResult read = importer.reader(NEW).read(UploadedSpreadsheet.fromRequest(files));
        return NoStoreResponse.ok().body(previewed(NEW, read, locale));
    }

    @Operation(
            summary = "Preview an import of spreadsheets",
            description = "Does not change any data.",
            tags = "importing")
    @PostMapping(
            path = "/api/organizations/{organization}/imports/preview",
            consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportPreviewResponse> preview(
            @PathVariable OrganizationId organization,
            @RequestPart(required = false) @Nullable List<MultipartFile> files,
            @Parameter(hidden = true) CurrentUser user,
            Locale locale) {
        OrganizationExistenceCheck.requireExisting(streams, organization);
        SpreadsheetReadResult read = importer.reader(organization, user).read(UploadedSpreadsheet.fromRequest(files));
        return NoStoreResponse.ok().body(previewed(organization, read, locale));
    }

    @Operation(
            summary = "Start an import of spreadsheets",
            description = "Returns the status of the import job, which runs in the background.",
            tags = "importing")
    @PostMapping(path = "/api/organizations/{organization}/imports", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<ImportStatus> begin(
            @PathVariable OrganizationId organization,
            @RequestPart(required = false) @Nullable List<MultipartFile> files,
            CommandContext caller,
            @Parameter(hidden = true) CurrentUser user,
            Locale locale)
            throws IOException {
        OrganizationExistenceCheck.requireExisting(streams, organization);
        List<SpreadsheetFile> uploads = UploadedSpreadsheet.fromRequest(files);
        SpreadsheetReadResult read = importer.reader(organization, user).read(uploads);
        if (read.hasNothingToImport()) {
            throw UploadedSpreadsheet.NOTHING_TO_IMPORT.exception();
        }
        List<String> names = uploads.stream().map(SpreadsheetFile::name).toList();
        Document begun =
                runs.begin(organization, caller, new ImportRequest(names, UploadedSpreadsheet.digest(uploads), read));
        return NoStoreResponse.ok().body(reading.toStatus(begun, clock.instant(), locale));
    }

    @Operation(
            summary = "Get the latest import of an organization",
            description = "Returns the status of the import job while it runs and after it has ended.",
            tags = "importing")
    @GetMapping("/api/organizations/{organization}/imports")
    ImportStatusList last(
            @PathVariable OrganizationId organization, @Parameter(hidden = true) CurrentUser user, Locale locale) {
        Document last = records.findLatest(organization);
        return new ImportStatusList(
                last == null || !maySee(last, user)
                        ? List.of()
                        : List.of(reading.toStatus(last, clock.instant(), locale)));
    }

    /** Allows only the person who started the import and roles for the whole organization, because the status names files and councils. */
    private boolean maySee(Document last, CurrentUser user) {
        return user.person().value().equals(last.getString("by"))
                || reaches.of(user).coversOrganization();
    }

    private ImportPreviewResponse previewed(OrganizationId organization, SpreadsheetReadResult read, Locale locale) {
        return new ImportPreviewMapper(locale)
                .of(read, importer.preview(organization, read), importer.councils(organization, read));
    }
}
